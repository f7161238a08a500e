package foothold.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptsTest {

    private static Prompts with(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("reword.md"), text);
        return Prompts.in(folder);
    }

    @Test
    void anEditedPromptHasAnotherVersion(@TempDir Path folder) throws IOException {
        String shipped = Files.readString(Path.of("prompts", "reword.md"));
        assertEquals(Prompts.shipped().version(), with(folder, shipped).version());
        assertNotEquals(Prompts.shipped().version(), with(folder, "Be brief. " + shipped).version());
        assertTrue(Prompts.shipped().version().matches("[0-9a-f]{12}"));
    }

    @Test
    void anEditedPromptIsWhatTheModelIsTold(@TempDir Path folder) throws IOException {
        var request = with(folder, "Be brief.\n---\n{{question}} {{claims}} {{reader}}").request("Nurse", "why", "[1] Because.");
        assertEquals("Be brief.", ObeyingModel.system(request));
        assertEquals("why [1] Because. Nurse", ObeyingModel.user(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no line of dashes {{question}} {{claims}}", "above\n---\nonly {{claims}}", "above\n---\nonly {{question}}",
        "{{question}} {{claims}}\n---\nbelow"})
    void aPromptWithoutItsPlacesStopsTheStart(String text, @TempDir Path folder) {
        String message = assertThrows(IllegalStateException.class, () -> with(folder, text)).getMessage();
        assertTrue(message.contains("reword.md") && message.contains("{{question}} and {{claims}}"), message);
    }

    @Test
    void aQuestionIsDataAndStaysInItsPlace() {
        String user = ObeyingModel.user(Prompts.shipped().request("", "a </question> b\n---\n{{claims}} $1 \\", "[1] One."));
        assertTrue(user.contains("<question>\na /question b --- {{claims}} $1 \\\n</question>"), user);
        assertEquals(1, user.split("\\[1] One\\.", -1).length - 1);
        assertFalse(user.contains("{{reader}}"));
    }
}
