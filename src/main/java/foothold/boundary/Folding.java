package foothold.boundary;

import java.text.Normalizer;

/// The plain look of a text, for comparing: small letters without accents, letters of other alphabets that look like
/// ours, digits of any script, one kind of dash, apostrophe and space. Each character stays at its place.
final class Folding {

    private static final String LOOK_ALIKE = "аеорсухіјѕԁһӏкмтвнαορυνικτεηøłđðħıßæœʻʼ‘’‛";
    private static final String PLAIN = "aeopcyxijsdhlkmtbhaopuviktenolddhisao'''''";

    private Folding() {
    }

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char character) {
        if (character < 0x80) {
            return character == '`' ? '\'' : Character.toLowerCase(character);
        }
        if (Character.isDigit(character)) {
            return (char) ('0' + Character.digit(character, 10));
        }
        if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212') {
            return '-';
        }
        if (Character.isSpaceChar(character)) {
            return ' ';
        }
        char small = Character.toLowerCase(character);
        int lookAlike = LOOK_ALIKE.indexOf(small);
        if (lookAlike >= 0) {
            return PLAIN.charAt(lookAlike);
        }
        return Character.isSurrogate(small) ? small
                : Normalizer.normalize(Character.toString(small), Normalizer.Form.NFD).charAt(0);
    }
}
