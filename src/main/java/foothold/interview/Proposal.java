package foothold.interview;

import java.util.List;

/// What a description in someone's own words seems to answer. Nothing counts until the person confirms it.
///
/// @param question the question's id
/// @param choices  the choice that was read; several when the words point at several and the person has to say which;
///                 none when a month was read
/// @param text     the month that was read, such as "June 2027"; else empty
/// @param words    the words it was read from, verbatim, in the order of the text
public record Proposal(String question, List<String> choices, String text, List<String> words) {
    public Proposal {
        choices = List.copyOf(choices);
        words = List.copyOf(words);
    }

    /// Whether one answer was read, so that it only needs a yes.
    public boolean certain() {
        return choices.size() == 1 || choices.isEmpty();
    }
}
