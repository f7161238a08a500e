package foothold.conversation;

import java.util.Locale;
import java.util.regex.Pattern;

/// Understands a follow-up such as "and at weekends?" by the question before it, without a model: the words of both are
/// searched together.
final class FollowUp {

    private static final int SHORT_WORDS = 8;
    private static final Pattern LEANS_BACK = Pattern.compile(
            "^(?:and|but|or|so|also|what about|how about|what if|why|why not|who|when|where|how|how so|really|for whom|is that|"
            + "does that|do they|does it|is it|are they|can they|can it|should we|should they|any evidence|more)\\b.*");
    private static final Pattern POINTS_BACK = Pattern.compile(".*\\b(?:it|that|this|these|those|they|them|one|ones|there)\\b.*");

    private FollowUp() {
    }

    /// What to search for: the question itself, or with the one before it when it is short and leans on it.
    static String resolve(String before, String question) {
        String lower = question.strip().toLowerCase(Locale.ROOT);
        boolean isShort = lower.split("\\s+").length <= SHORT_WORDS;
        boolean leans = LEANS_BACK.matcher(lower).matches() && lower.split("\\s+").length <= SHORT_WORDS / 2
                || POINTS_BACK.matcher(lower).matches()
                || lower.startsWith("and ") || lower.startsWith("what about ") || lower.startsWith("how about ");
        return !before.isBlank() && isShort && leans ? before + " " + question : question;
    }
}
