package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Boundaries.Topic;
import foothold.knowledge.Signpost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is shown instead of an answer, as shipped.
final class SignpostTest {

    @Test
    void everyCrisisOffersTheEmergencyServicesFirst() {
        for (Topic topic : Shipped.BOUNDARIES.crisis().topics()) {
            assertEquals("tel:999", topic.signpost().contacts().getFirst().href(), topic.id());
        }
    }

    @Test
    void everyRefusalNamesADuty() {
        for (Topic topic : Shipped.BOUNDARIES.misuse().topics()) {
            assertTrue(topic.signpost().contacts().stream().anyMatch(contact -> contact.href().startsWith("/pages/")),
                    topic.id());
        }
    }

    @Test
    void everyPageThatIsLinkedToIsThere() throws IOException {
        List<String> linked = Shipped.BOUNDARIES.signposts().flatMap(signpost -> signpost.contacts().stream()).map(Signpost.Contact::href)
                .filter(href -> href.startsWith("/pages/")).map(href -> href.substring("/pages/".length())).toList();
        try (Stream<Path> pages = Files.walk(Path.of("knowledge"))) {
            List<String> names = pages.map(page -> String.valueOf(page.getFileName())).toList();
            for (String page : linked) {
                assertTrue(names.contains(page + ".md"), page);
            }
        }
    }
}
