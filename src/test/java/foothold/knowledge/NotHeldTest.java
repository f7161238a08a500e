package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotHeldTest {

    private static final KnowledgeBase KNOWLEDGE = TestKnowledge.mini().read();
    private static final Topic DRONES = new Topic("drones", List.of("drone", "flying courier"));
    private final NotHeld notHeld = new NotHeld(List.of(DRONES));

    @ParameterizedTest
    @ValueSource(strings = {"Do DRONES pay?", "a flying-courier for blood samples", "drone"})
    void aTopicIsNamedInCapitalsWithHyphensAndInThePlural(String question) {
        assertEquals(Optional.of(DRONES), notHeld.in(question, KNOWLEDGE.pages()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dronelike", "couriers", "a flying start", ""})
    void aPartOfAWordIsNoName(String question) {
        assertEquals(Optional.empty(), notHeld.in(question, KNOWLEDGE.pages()));
    }

    @Test
    void aPageThatNamesItHoldsIt() {
        Page page = KNOWLEDGE.pages().getFirst();
        String word = page.title().split(" ")[0];
        var held = new NotHeld(List.of(new Topic("its first word", List.of(word))));
        assertEquals(Optional.empty(), held.in("what about " + word, List.of(page)));
        assertEquals("its first word", held.in("what about " + word, List.of()).orElseThrow().about());
    }
}
