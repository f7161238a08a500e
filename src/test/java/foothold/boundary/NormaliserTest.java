package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NormaliserTest {

    @Test
    void turnsCompatibilityFormsIntoPlainOnes() {
        assertEquals("999 file Ahmed", Normaliser.normalise("９９９ ﬁle Ａhmed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u202E", "\u2066", "\u0000", "\u0007",
            "\uDB40\uDC41", "\uFE0F", "\u3164", "\u034F", "\uD800"})
    void takesOutWhatNobodySees(String invisible) {
        assertEquals("suicide", Normaliser.normalise("sui" + invisible + "cide"));
    }

    @Test
    void keepsLinesAndTurnsTabsIntoSpaces() {
        assertEquals("one two\nthree\nfour", Normaliser.normalise("one\ttwo\r\nthree\u2028four"));
    }

    @Test
    void stripsTheEnds() {
        assertEquals("hello", Normaliser.normalise(" \u00A0 hello\n "));
    }

    @Test
    void keepsAccentsAndOtherScripts() {
        assertEquals("Siân Żak 张", Normaliser.normalise("Siân Żak 张"));
    }

    @Test
    void composesAccentsTypedApart() {
        assertEquals("Siân", Normaliser.normalise("Sia\u0302n"));
    }

    @Test
    void doesNotLetOneCharacterGrowIntoAPhrase() {
        assertEquals("a b", Normaliser.normalise("a\uFDFAb"));
    }

    @Test
    void growsAtMostFourfold() {
        var everything = new StringBuilder();
        for (char character = 1; character < Character.MIN_SURROGATE; character++) {
            everything.append(character);
        }
        assertTrue(Normaliser.normalise(everything.toString()).length() <= 4 * everything.length());
    }
}
