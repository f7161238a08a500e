package foothold.export;

import java.util.regex.Pattern;

/// Text that people typed, made fit for documents.
final class SafeText {

    /// What XML cannot hold, and the marks that turn the reading direction: they can make a text look like another
    /// one.
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|[\\uFFFE\\uFFFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    private SafeText() {
    }

    /// The text without characters that no document should carry. Whoever writes it still escapes it for its format.
    static String of(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }
}
