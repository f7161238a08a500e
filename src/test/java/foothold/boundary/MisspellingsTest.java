package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MisspellingsTest {

    private final Misspellings misspellings = new Misspellings(List.of("suicidal", "morphine"));

    @ParameterizedTest
    @ValueSource(strings = {"suicidal", "suicdal", "suiicidal", "su1cidal", "siucidal", "uicidal", "suicida"})
    void knowsAWordWithOneLetterWrong(String typed) {
        assertEquals("suicidal", misspellings.repaired(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suicide", "sicial", "homicidal", "morph", "die"})
    void leavesOtherWordsAlone(String typed) {
        assertEquals(typed, misspellings.repaired(typed));
    }
}
