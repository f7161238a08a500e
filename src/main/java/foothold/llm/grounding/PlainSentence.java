package foothold.llm.grounding;

import java.util.regex.Pattern;

/// Whether a text is a plain English sentence: no markup, no link or address, no hidden or foreign characters.
///
/// A text that fails is neither shown from a model nor sent to one.
public final class PlainSentence {

    private static final int LONGEST = 600;
    /// Letters, digits and the punctuation of prose. What is left out is markup, or could hide something.
    private static final Pattern PROSE =
            Pattern.compile("[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff .,;:?!'\"()/%&+=£€$@\u2018\u2019\u201c\u201d\u2010-\u2014\u2026\u2212\u00a0-]+");
    /// A scheme, an address, an e-mail address, or two words joined by a dot as in a domain.
    private static final Pattern LINK = Pattern.compile(
            "://|(?i:\\bwww\\b|mailto|javascript|data:)|@\\S*\\.|[\\p{L}\\d-]{2,}\\.[\\p{L}]{2,}|//");

    private PlainSentence() {
    }

    /// Whether a text is one.
    public static boolean is(String text) {
        return text.length() <= LONGEST && PROSE.matcher(text).matches() && !LINK.matcher(text).find();
    }
}
