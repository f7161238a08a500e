package foothold.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The names of one thing, found in texts as whole words: capitals, hyphens and a plural s make no difference.
///
/// Looked for one by one and not as one regular expression, which tries every name at every letter and takes several times as long.
final class Names {

    private final List<String> names;

    Names(Stream<String> names) {
        this.names = names.filter(name -> !name.isBlank()).map(Names::plain).toList();
    }

    /// A text as names are looked for in it.
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /// Whether one of the names stands in a text that is [#plain].
    boolean in(String plain) {
        for (String name : names) {
            for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
                if (isWhole(plain, at, at + name.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWhole(String text, int start, int end) {
        if (start > 0 && isPartOfWord(text.codePointBefore(start))) {
            return false;
        }
        return endsWord(text, end) || text.charAt(end) == 's' && endsWord(text, end + 1);
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !isPartOfWord(text.codePointAt(end));
    }

    /// A letter, or a numeral of any kind: "²" too.
    private static boolean isPartOfWord(int character) {
        return Character.isLetter(character) || switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
