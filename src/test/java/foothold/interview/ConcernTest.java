package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the concerns of a factor's answers make the factor's concern.
class ConcernTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | NONE
            0 0 0     | NONE
            1         | SOME
            1 1 1 1   | SOME
            0 2       | SOME
            2 1 1 0   | SOME
            2 2       | SERIOUS
            0 2 1 2   | SERIOUS
            3         | SERIOUS
            0 0 0 3   | SERIOUS""")
    void followsFromTheWorst(String concerns, Concern expected) {
        assertEquals(expected, Concern.of(Stream.of(concerns.split(" ")).map(Integer::valueOf).toList()));
    }

    @Test
    void isNotKnownWithoutAnAnswer() {
        assertEquals(Concern.NOT_KNOWN, Concern.of(List.of()));
    }

    @Test
    void hasItsNameInTheApi() {
        assertEquals(List.of("none", "some", "serious", "not-known"),
                Stream.of(Concern.values()).map(Concern::id).toList());
    }
}
