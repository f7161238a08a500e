package foothold.web;

import foothold.retrieval.Retriever;
import org.jspecify.annotations.Nullable;

/// Checks the length of what people type.
public final class Texts {

    /// The most characters of a question, a note or an answer in one's own words.
    public static final int LONGEST = Retriever.LONGEST_QUESTION;

    private Texts() {
    }

    /// A text that must be there.
    ///
    /// @throws Problem 400 when it is missing or blank, 413 when it is too long
    static String required(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw Problem.badRequest("The field \"" + field + "\" is empty. Type a question of up to " + LONGEST + " characters.");
        }
        return optional(text, field);
    }

    /// A text that may be missing; then empty.
    ///
    /// @throws Problem 413 when it is too long
    static String optional(@Nullable String text, String field) {
        String given = text == null ? "" : text;
        if (given.length() > LONGEST) {
            throw Problem.tooLarge("The field \"" + field + "\" has " + given.length() + " characters. Shorten it to "
                    + LONGEST + " or fewer.");
        }
        return given;
    }
}
