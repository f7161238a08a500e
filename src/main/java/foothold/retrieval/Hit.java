package foothold.retrieval;

import foothold.knowledge.Page;
import java.util.OptionalDouble;

/// A page found for a question.
///
/// @param score      what hits are ordered by; comparable only within one search
/// @param words      the page's word score (BM25, unnormalised)
/// @param coverage   the share of the question's information, by inverse document frequency, whose words stand on
///                   the page: 0 to 1
/// @param similarity the highest cosine between the question and the page's opening or one of its questions, -1 to 1;
///                   empty while there are no vectors
public record Hit(Page page, double score, double words, double coverage, OptionalDouble similarity) {
}
