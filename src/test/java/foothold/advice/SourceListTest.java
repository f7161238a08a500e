package foothold.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceListTest {

    private static Citation citation(String passage, String source, @Nullable String url) {
        return new Citation(passage, "words", "A page", source, 2024, url, "review", "strong", "primary", List.of());
    }

    private final Citation first = citation("a#finding", "One, 2024", "https://example.org/1");
    private final Citation again = citation("b#finding", "One, 2024", "https://example.org/1");
    private final Citation second = citation("c#finding", "Two, 2024", "file:///etc/passwd");
    private final SourceList sources = new SourceList(List.of(first, second, again));

    @Test
    void eachSourceIsNumberedOnceInTheOrderOfItsFirstUse() {
        assertEquals(2, sources.all().size());
        assertEquals(1, sources.number(first));
        assertEquals(1, sources.number(again));
        assertEquals(2, sources.number(second));
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertEquals(Optional.of("https://example.org/1"), sources.all().getFirst().link());
        assertEquals(Optional.empty(), sources.all().getLast().link());
    }

    @Test
    void aCitationThatIsNotAmongThemHasNoNumber() {
        Citation other = citation("d#finding", "Three, 2024", null);
        assertThrows(IllegalArgumentException.class, () -> sources.number(other));
    }
}
