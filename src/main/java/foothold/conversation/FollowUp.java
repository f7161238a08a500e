package foothold.conversation;

import foothold.knowledge.Sentences;
import java.util.Locale;
import java.util.regex.Pattern;

/// Knows a follow-up such as "and at weekends?", which cannot be searched for without the question before it.
final class FollowUp {

    private static final int SHORT_WORDS = 8;
    private static final Pattern LEANS_BACK = Pattern.compile(
            "^(?:and|but|or|so|also|what about|how about|what if|why|why not|who|when|where|how|how so|really|for whom|is that|"
            + "does that|do they|does it|is it|are they|can they|can it|should we|should they|any evidence|more)\\b.*");
    private static final Pattern POINTS_BACK = Pattern.compile(".*\\b(?:it|that|this|these|those|they|them|one|ones|there)\\b.*");

    private FollowUp() {
    }

    /// Whether a question is short and leans on the one before it.
    static boolean leans(String question) {
        String lower = question.strip().toLowerCase(Locale.ROOT);
        int words = Sentences.countWords(lower);
        return words <= SHORT_WORDS && (LEANS_BACK.matcher(lower).matches() && words <= SHORT_WORDS / 2
                || POINTS_BACK.matcher(lower).matches()
                || lower.startsWith("and ") || lower.startsWith("what about ") || lower.startsWith("how about "));
    }
}
