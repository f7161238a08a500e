package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BoundariesReaderTest {

    private static final String SMALL = """
            lists:
              pet: |
                # furry ones
                cat, dog
                guinea pig
            misspelt: |
              hamster
            names: {enough: 2, points: {look: {forename: 1}, after: {pet: 1}}}
            personal-data: {title: Personal, text: [Take it out.]}
            off-topic: {title: Off topic, text: [Not ours.]}
            crisis: {topics: []}
            clinical: {topics: []}
            misuse: {topics: []}
            help:
              ignore: |
                pet shop
              topics:
                - id: pets
                  signpost: {title: Pets, text: [We like them.], contacts: [{label: Vet, href: "tel:999"}]}
                  phrases: |
                    your [pet]
                  rules:
                    - {together: [pet], unless: [pet]}
            """;

    @Test
    void readsPhrasesByLinesAndCommasAndSkipsComments() {
        assertEquals(List.of("cat", "dog", "guinea pig"), BoundariesReader.read(SMALL).list("pet"));
    }

    @Test
    void readsTopics() {
        Boundaries.Topic topic = BoundariesReader.read(SMALL).help().topics().getFirst();

        assertEquals("Pets", topic.signpost().title());
        assertEquals(List.of("your [pet]"), topic.phrases());
        assertEquals(List.of("pet"), topic.rules().getFirst().together());
    }

    @Test
    void refusesAListThatIsNotThere() {
        assertFault("there is no list named plant", SMALL.replace("your [pet]", "your [plant]"));
    }

    @Test
    void refusesAMissingPart() {
        assertFault("misuse is missing", SMALL.replace("misuse: {topics: []}\n", ""));
    }

    @Test
    void refusesALinkElsewhere() {
        assertFault("a link must start with", SMALL.replace("tel:999", "http://example.org"));
    }

    @Test
    void refusesAClueThatIsNoList() {
        assertFault("there is no list named pets", SMALL.replace("{pet: 1}", "{pets: 1}"));
    }

    @Test
    void refusesAFileThatDoesNotSayWhatMakesAName() {
        assertFault("names is missing", SMALL.replaceAll("names: .*", ""));
    }

    @Test
    void refusesAMisspeltField() {
        assertFault("signposts", SMALL.replace("signpost:", "signposts:"));
    }

    private static void assertFault(String problem, String text) {
        String message = String.valueOf(assertThrows(KnowledgeException.class,
                () -> BoundariesReader.read(text)).getMessage());

        assertTrue(message.contains(problem), message);
    }
}
