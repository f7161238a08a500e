package foothold.retrieval;

import java.util.regex.Pattern;

/// A question as people type it, made plain enough to be split into words.
final class QuestionText {

    /// Half of a character that takes two, or a character that only steers a device.
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cs}\\p{Cc}]+");
    /// A stop or colon without a space after it, which would make one word of two.
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{L}{2})[.:](?=\\p{L}{2})");

    private QuestionText() {
    }

    /// The beginning of a question, up to [Retriever#LONGEST_QUESTION] characters.
    static String plain(String typed) {
        String beginning = typed.substring(0, Math.min(typed.length(), Retriever.LONGEST_QUESTION));
        return JOINT.matcher(NO_TEXT.matcher(beginning).replaceAll(" ")).replaceAll(" ").strip();
    }
}
