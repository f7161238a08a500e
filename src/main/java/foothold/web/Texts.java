package foothold.web;

import foothold.retrieval.Retriever;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Checks the length of what people type.
public final class Texts {

    /// The most characters of a question, a note or an answer in one's own words.
    public static final int LONGEST = Retriever.LONGEST_QUESTION;

    /// The most characters of a role or team.
    public static final int LONGEST_OWNER = 100;

    private static final int SHOWN = 60;

    private Texts() {
    }

    /// A text that must be there.
    ///
    /// @throws Problem 400 when it is missing or blank, 413 when it is too long
    static String required(@Nullable String text, String field) {
        if (text == null || blank(text)) {
            throw Problem.badRequest("The field \"" + field + "\" is empty. Type a text of up to " + LONGEST
                    + " characters.");
        }
        return optional(text, field);
    }

    /// A text that may be missing; then empty.
    ///
    /// @throws Problem 413 when it is too long, 400 when it holds what no text holds
    static String optional(@Nullable String text, String field) {
        String given = text == null ? "" : text;
        if (given.length() > LONGEST) {
            throw Problem.tooLarge(tooLong("The field \"" + field + "\"", given));
        }
        // Half a surrogate pair or a NUL cannot be kept as it is, and what is kept must be what was sent.
        if (given.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(given)) {
            throw Problem.badRequest("The field \"" + field + "\" holds a character that is not text. Remove it and "
                    + "send it again.");
        }
        return given;
    }

    /// A role or team that looks after a task, without space around it.
    ///
    /// @throws Problem 413 when it is too long, 400 when it holds what no text holds
    static String owner(String text) {
        String given = optional(text, "owner").strip();
        if (given.length() > LONGEST_OWNER) {
            throw Problem.tooLarge("The field \"owner\" has " + given.length() + " characters. Name a role or team in "
                    + LONGEST_OWNER + " or fewer.");
        }
        return given;
    }

    /// What to say of a text on a page that is longer than [#LONGEST].
    ///
    /// @param what such as "Your note"
    public static String tooLong(String what, String text) {
        return what + " has " + text.length() + " characters. Shorten it to " + LONGEST + " or fewer.";
    }

    /// Whether there is nothing to see in a text: spaces of any kind, or characters of no width.
    public static boolean blank(String text) {
        return text.codePoints().allMatch(character -> Character.isWhitespace(character)
                || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT);
    }

    /// What a client sent, short enough to be shown back in a message.
    static String clipped(String sent) {
        return sent.length() <= SHOWN ? sent : sent.substring(0, SHOWN) + "…";
    }
}
