package foothold.boundary;

import java.text.Normalizer;

/// Brings a text into one form before anything looks at it: compatibility forms of characters become plain ones
/// (Unicode NFKC), and what nobody can see is taken out, so that nothing can hide inside a number or a word.
///
/// A few characters stand for whole phrases and would grow to eighteen letters; each becomes a space. So the result is
/// at most four times as long as the text, and callers that limit lengths check the result again.
final class Normaliser {

    private static final int MOST_LETTERS = 4;
    /// Fillers that count as letters or marks and yet show nothing.
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private Normaliser() {
    }

    static String normalise(String text) {
        return visible(Normalizer.normalize(visible(text), Normalizer.Form.NFKC)).strip();
    }

    private static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(character -> append(visible, character));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int character) {
        switch (Character.getType(character)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {
                // zero-width and bidirectional characters, tags, halves of characters: nothing a person typed
            }
            case Character.CONTROL -> {
                if (Character.isWhitespace(character) || character == '\u0085') {
                    visible.append(character == '\t' ? ' ' : '\n');
                }
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append('\n');
            default -> {
                if (!isBlank(character)) {
                    visible.appendCodePoint(isTooLong(character) ? ' ' : character);
                }
            }
        }
    }

    private static boolean isBlank(int character) {
        boolean variationSelector = character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
        return variationSelector || BLANKS.indexOf(character) >= 0;
    }

    private static boolean isTooLong(int character) {
        return character > 0x7F
                && Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC).length() > MOST_LETTERS;
    }
}
