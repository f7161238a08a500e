package foothold.knowledge;

import java.util.List;
import java.util.Map;

/// Texts as people type them, by what they are about: `boundary-examples.yaml`. The boundary learns from them to know other
/// words for the same thing; they are compared with, never shown.
///
/// @param crisis   by the id of the topic of [Boundaries] whose signpost fits
/// @param clinical likewise
/// @param misuse   likewise
/// @param ordinary texts that must not be stopped, look-alikes of the others first among them
/// @param stop     the scores above which a text is stopped
public record BoundaryExamples(Map<String, List<String>> crisis, Map<String, List<String>> clinical,
                               Map<String, List<String>> misuse, List<String> ordinary, Stop stop) {

    /// The score above which a text counts as each of these: -1 is as sure as can be that it does not, 1 that it does.
    ///
    /// @param phrase    below which a text is none of these although a phrase says so
    /// @param sentence  above which one sentence of a longer text counts as a crisis, with so much of the whole text's score as
    ///                  `around` says added to its own
    /// @param brief     how much surer a crisis in a few words must be
    /// @param system    how much surer a crisis must be in a text that names a system or a team
    /// @param lookalike how much surer it must be in a text with a phrase that only sounds like one
    public record Stop(double crisis, double phrase, double sentence, double around, double clinical, double misuse, double brief,
                       double system, double lookalike) {
    }

    public BoundaryExamples {
        crisis = Map.copyOf(crisis);
        clinical = Map.copyOf(clinical);
        misuse = Map.copyOf(misuse);
        ordinary = List.copyOf(ordinary);
    }
}
