package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testing.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Changed knowledge is served by the running product, without a restart and without losing anybody's place.
class ReloadTest {

    private static final Path FOLDER = folder();
    private static final String NEW_TITLE = "Trains run late in the snow";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_KNOWLEDGE", FOLDER.toString()).searchingByMeaning();

    private static Path folder() {
        try {
            return FewExamples.write(Files.createDirectories(Files.createTempDirectory("foothold-knowledge").resolve("ours")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPageThatChangesOnDiskChangesOnTheServer() throws Exception {
        String file = Shipped.FOLDER.files().keySet().stream().filter(name -> name.startsWith("evidence/")).findFirst().orElseThrow();
        String page = "/pages/" + file.substring("evidence/".length(), file.length() - ".md".length());
        String text = Shipped.FOLDER.files().get(file);
        String title = text.lines().filter(line -> line.startsWith("title:")).findFirst().orElseThrow();
        Browser person = foothold.browser();
        person.send(person.open("/interview").form("/interview/start"));

        Files.createDirectories(FOLDER.resolve("evidence"));
        Files.writeString(FOLDER.resolve(file), text.replace(title, "title: " + NEW_TITLE));

        Instant end = Instant.now().plus(PATIENCE);
        while (!foothold.browser().open(page).text().contains(NEW_TITLE) && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertTrue(foothold.browser().open(page).text().contains(NEW_TITLE));
        assertTrue(foothold.api().get("/api/v1/search?q=Trains+run+late+in+the+snow").body().contains(NEW_TITLE));
        assertEquals("words-and-meaning", foothold.api().get("/health/ready").json().get("search").asText());
        assertEquals("/interview", person.open("/interview").path(), "the interview goes on where it was");
        assertTrue(person.open("/interview").text().contains("Question 1"), "the interview goes on where it was");
        foothold.browser().open("/static/foothold.css").expect(200);
        foothold.browser().open("/no-such-page").expect(404);
    }
}
