package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/// How `boundaries.yaml` writes phrases.
final class PhraseTest {

    private static final PhraseSet ANIMALS = set("cat", "guinea pig");

    @ParameterizedTest
    @CsvSource({
            "want to die, I want to die",
            "cant cope, I can't cope",
            "self-harm, self harm",
            "self harm, Self-Harm!",
            "diabet*, she is diabetic",
            "*cillin, on amoxicillin",
            "*cill*, amoxicillins",
            "cat|dog, my dog",
            "no-one|nobody cares, no one cares",
            "my own? life, my life",
            "my own? life, my own life",
            "took .. pills, took all of my pills",
            "123 year old, a 54 year old",
            "feed the [animals], feed the guinea pig",
            "^ help $, help",
            "^ help $, 'hi, help please'",
            "café, cafe",
            "dob, d.o.b."})
    void fits(String phrase, String text) {
        assertTrue(set(phrase).isIn(Shipped.words(text)));
    }

    @ParameterizedTest
    @CsvSource({
            "want to die, I want the project to die",
            "diabet*, prediabetes",
            "*cillin, cillinder",
            "took .. pills, took one two three four five pills",
            "123 year old, a few year old",
            "feed the [animals], feed the pig",
            "^ help $, help me choose",
            "^ start, we start"})
    void doesNotFit(String phrase, String text) {
        assertFalse(set(phrase).isIn(Shipped.words(text)));
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        var problem = assertThrows(IllegalArgumentException.class, () -> Shipped.LISTS.of(List.of("a [nonsense]")));

        assertTrue(problem.getMessage().contains("nonsense"));
    }

    @Test
    void anEmptyPartIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> set("a *"));
    }

    private static PhraseSet set(String... phrases) {
        var parser = new PhraseParser(name -> Map.of("animals", ANIMALS).get(name));
        return new PhraseSet(List.of(phrases).stream().map(parser::parse).toList());
    }
}
