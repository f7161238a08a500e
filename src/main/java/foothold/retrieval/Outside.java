package foothold.retrieval;

import foothold.knowledge.OutsideKind;

/// How near a question comes to those that the knowledge does not answer.
///
/// @param kind      the kind of the nearest example
/// @param nearness  how near that example is: the cosine where there are vectors, else the share of common words; -1 to 1
/// @param accounted by how much more pages account for the question than examples outside do, among the texts most like it,
///                  about -1 to 1; 0 while there are no vectors
/// @param belonging how much the question is one of ours by all texts, from [Belonging], about -1 to 1; 0 while there are no vectors
public record Outside(OutsideKind kind, double nearness, double accounted, double belonging) {
}
