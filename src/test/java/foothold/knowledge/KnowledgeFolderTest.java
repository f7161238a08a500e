package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFolderTest {

    private final TestKnowledge mini = TestKnowledge.mini();

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() {
        assertEquals(mini.folder(), KnowledgeFolder.read(mini.writeTo(folder)));
    }

    @Test
    void onlyPagesAndListsAreRead() throws IOException {
        mini.writeTo(folder);
        Files.writeString(folder.resolve("actions/notes.txt"), "not knowledge");
        Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89});
        assertEquals(mini.folder(), KnowledgeFolder.read(folder));
    }

    @Test
    void aLaterFolderReplacesAndAdds() {
        TestKnowledge ours = TestKnowledge.mini()
                .replacing(TestKnowledge.ACTION, "title: Give super users paid hours", "title: Pay your super users")
                .withFinding("our-pilot", "Our pilot went well", "It went well. Everyone came.");
        var overlay = new KnowledgeFolder(new TreeMap<>(Map.of(
                TestKnowledge.ACTION, ours.text(TestKnowledge.ACTION),
                "evidence/our-pilot.md", ours.text("evidence/our-pilot.md"))));
        KnowledgeBase both = KnowledgeReader.read(mini.folder().withOverlays(List.of(overlay)));
        assertEquals("Pay your super users", both.findPage("pay-super-users").orElseThrow().title());
        assertTrue(both.findPage("our-pilot").isPresent());
        assertEquals(mini.read().pages().size() + 1, both.pages().size());
        assertEquals("Give super users paid hours",
                KnowledgeReader.read(mini.folder()).findPage("pay-super-users").orElseThrow().title());
    }

    @Test
    void theLastOfSeveralOverlaysWins() {
        var first = mini.with("glossary.yaml", "first").folder();
        var second = mini.with("glossary.yaml", "second").folder();
        assertEquals("second", mini.folder().withOverlays(List.of(first, second)).text("glossary.yaml"));
    }

    @Test
    void filesFromWindowsReadTheSame() throws IOException {
        mini.writeTo(folder);
        for (String file : mini.folder().files().keySet()) {
            Files.writeString(folder.resolve(file), "\uFEFF" + mini.text(file).replace("\n", "\r\n"));
        }
        assertEquals(mini.folder(), KnowledgeFolder.read(folder));
    }

    @Test
    void aFileThatIsNotTextIsNamed() throws IOException {
        mini.writeTo(folder);
        Files.write(folder.resolve(TestKnowledge.DUTY), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        String message = assertThrows(UncheckedIOException.class, () -> KnowledgeFolder.read(folder)).getMessage();
        assertTrue(message.contains("safety-standard.md"), message);
    }

    @Test
    void theVersionChangesWithTheContentAlone() {
        String version = mini.read().version();
        assertEquals(version, TestKnowledge.mini().read().version());
        assertTrue(version.matches("[0-9a-f]{12}"), version);
        assertNotEquals(version, mini.replacing(TestKnowledge.DUTY, "signed.", "done.").read().version());
        assertNotEquals(version, mini.without("SOURCES.md").read().version());
        assertNotEquals(version, mini.without("SOURCES.md").with("OTHER.md", mini.text("SOURCES.md")).read().version());
    }

    @Test
    void theShippedFolderIsOnTheClassPath() {
        assertTrue(KnowledgeFolder.shipped().files().containsKey("vocabulary.yaml"));
    }
}
