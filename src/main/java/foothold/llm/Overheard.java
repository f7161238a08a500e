package foothold.llm;

import java.util.List;
import java.util.Optional;

/// A model's words of which nothing is shown before they are whole.
///
/// @param lines   those that are not blank; none when the answer is not whole
/// @param failure why it is not
/// @param calls   how many calls it took
record Overheard(List<String> lines, Optional<Failure> failure, int calls) {

    /// More than any such work is answered with.
    private static final int LONGEST = 20_000;

    Overheard {
        lines = List.copyOf(lines);
    }

    /// Runs an errand to its end.
    static Overheard of(Voice voice, Errand errand) {
        var words = new StringBuilder();
        Voice.Spoken spoken = voice.speak(errand, part -> {
            words.append(part, 0, Math.min(part.length(), LONGEST - words.length()));
            return false;
        });
        List<String> lines = spoken.failure().isPresent() ? List.of()
                : words.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Overheard(lines, spoken.failure(), spoken.calls());
    }
}
