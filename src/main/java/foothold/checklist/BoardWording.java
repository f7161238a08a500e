package foothold.checklist;

import java.util.List;

/// Puts the lines of a board summary into words that read more easily. It states nothing that they do not.
public interface BoardWording {

    /// Says the lines as they are.
    BoardWording PLAIN = lines -> new Said(lines, "");

    /// The lines in words.
    Said say(List<String> lines);

    /// The lines as they are shown, one for each.
    ///
    /// @param prompt the version of the prompt that a language model's words were made with; empty when no line has such words
    record Said(List<String> lines, String prompt) {
        public Said {
            lines = List.copyOf(lines);
        }
    }
}
