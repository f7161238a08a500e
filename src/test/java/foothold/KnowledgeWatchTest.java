package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import foothold.knowledge.KnowledgeBase;
import foothold.testing.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeWatchTest {

    /// Some page that ships, and its text.
    private static final String FILE = Shipped.FOLDER.files().keySet().stream().filter(name -> name.startsWith("evidence/"))
            .findFirst().orElseThrow();
    private static final String TEXT = Shipped.FOLDER.files().get(FILE);

    @TempDir
    private Path folder;
    private final List<KnowledgeBase> changed = new ArrayList<>();
    private KnowledgeWatch watch;

    @BeforeEach
    void watch() throws IOException {
        Files.createDirectories(folder.resolve("evidence"));
        watch = new KnowledgeWatch(List.of(folder), KnowledgeWatch.extra(List.of(folder)), changed::add);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(FILE), text);
    }

    @Test
    void nothingChangedIsNothingToDo() {
        watch.look();
        watch.look();
        assertEquals(List.of(), changed);
    }

    @Test
    void aChangeIsHandedOverOnceWhenItHasSettled() throws IOException {
        write(TEXT + "\n");
        watch.look();
        assertEquals(List.of(), changed, "somebody may still be copying");
        watch.look();
        watch.look();
        assertEquals(1, changed.size());
        assertNotEquals(Shipped.KNOWLEDGE.version(), changed.getFirst().version());
    }

    @Test
    void aMistakeKeepsWhatIsServedAndItsMendingIsTaken() throws IOException {
        write("no page at all");
        watch.look();
        watch.look();
        assertEquals(List.of(), changed);
        write(TEXT + "\n");
        watch.look();
        watch.look();
        assertEquals(1, changed.size());
    }

    @Test
    void takingAFileAwayGoesBackToWhatShips() throws IOException {
        write(TEXT + "\n");
        watch.look();
        watch.look();
        Files.delete(folder.resolve(FILE));
        watch.look();
        watch.look();
        assertEquals(Shipped.KNOWLEDGE.version(), changed.getLast().version());
    }
}
