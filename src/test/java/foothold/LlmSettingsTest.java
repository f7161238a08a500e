package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.llm.Provider;
import foothold.llm.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LlmSettingsTest {

    private static final String KEY = "key-canary-7f3a";

    private static Settings with(String... pairs) {
        var environment = new HashMap<>(Map.of("FOOTHOLD_LLM", "openai", "FOOTHOLD_LLM_MODEL", "small:1b",
                "FOOTHOLD_LLM_URL", "https://llm.example.org/v1"));
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return Settings.from(environment);
    }

    private static String refusal(String... pairs) {
        String message = assertThrows(SettingsException.class, () -> with(pairs)).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none"})
    void withoutAModelTheOtherVariablesAreNotLookedAt(String none) {
        assertEquals(Optional.empty(), with("FOOTHOLD_LLM", none, "FOOTHOLD_LLM_URL", "nonsense").llm());
    }

    @Test
    void everyVariableHasItsPlace(@TempDir Path folder) throws IOException {
        Path prompt = Files.writeString(folder.resolve("reword.md"), "a prompt");
        Settings settings = with("FOOTHOLD_LLM_KEY", KEY, "FOOTHOLD_LLM_TIMEOUT_SECONDS", "12",
                "FOOTHOLD_PROMPTS", prompt.getParent().toString());
        assertEquals(Optional.of(new Provider(Provider.Kind.OPENAI, URI.create("https://llm.example.org/v1"), "small:1b",
                Optional.of(new Secret(KEY)), Duration.ofSeconds(12))), settings.llm());
        assertEquals(Optional.of(folder), settings.prompts());
    }

    @Test
    void ollamaIsLookedForWhereItListensByItself() {
        assertEquals(Optional.of(new Provider(Provider.Kind.OLLAMA, URI.create("http://127.0.0.1:11434"), "small:1b",
                Optional.empty(), Duration.ofSeconds(20))), with("FOOTHOLD_LLM", "ollama", "FOOTHOLD_LLM_URL", "").llm());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FOOTHOLD_LLM                 | chatty                       | none, openai or ollama
            FOOTHOLD_LLM                 | OpenAI                       | none, openai or ollama
            FOOTHOLD_LLM_MODEL           | ''                           | the name of a model that the server has
            FOOTHOLD_LLM_MODEL           | two words                    | the name of a model that the server has
            FOOTHOLD_LLM_URL             | ''                           | the address of the model's server, without a query or a password
            FOOTHOLD_LLM_URL             | llm.example.org              | the address of the model's server, without a query or a password
            FOOTHOLD_LLM_URL             | file:///etc/passwd           | the address of the model's server, without a query or a password
            FOOTHOLD_LLM_URL             | https://me:pw@llm.example    | the address of the model's server, without a query or a password
            FOOTHOLD_LLM_URL             | https://llm.example/v1?key=1 | the address of the model's server, without a query or a password
            FOOTHOLD_LLM_URL             | https://llm.example/v1#a     | the address of the model's server, without a query or a password
            FOOTHOLD_LLM_URL             | https://[llm                 | the address of the model's server, without a query or a password
            FOOTHOLD_LLM_KEY             | two words                    | one word of plain characters
            FOOTHOLD_LLM_KEY_FILE        | ./no-such-file               | a file that holds the key on one line
            FOOTHOLD_LLM_TIMEOUT_SECONDS | 0                            | a whole number from 1 to 40
            FOOTHOLD_LLM_TIMEOUT_SECONDS | 41                           | a whole number from 1 to 40
            FOOTHOLD_PROMPTS             | ./no-such-folder             | a folder with one of the files reword.md, rephrase.md, propose.md, summarise.md
            """)
    void aWrongValueIsAnsweredWithOneLineThatHelps(String variable, String value, String shape) {
        String message = refusal(variable, value);
        assertTrue(message.startsWith(variable + " must be " + shape + ", for example " + variable + "="), message);
    }

    @Test
    void whatCannotBeAPathIsNoFolder() {
        assertTrue(refusal("FOOTHOLD_PROMPTS", "a\0b").startsWith("FOOTHOLD_PROMPTS must be "));
        assertTrue(refusal("FOOTHOLD_LLM_KEY_FILE", "a\0b").startsWith("FOOTHOLD_LLM_KEY_FILE must be "));
    }

    @Test
    void aKeyCanStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY + "\n");
        assertEquals(Optional.of(new Secret(KEY)), with("FOOTHOLD_LLM_KEY_FILE", file.toString()).llm().orElseThrow().key());
        assertTrue(refusal("FOOTHOLD_LLM_KEY_FILE", file.toString(), "FOOTHOLD_LLM_KEY", KEY)
                .startsWith("FOOTHOLD_LLM_KEY_FILE must be left out when FOOTHOLD_LLM_KEY is set"));
    }

    @Test
    void theKeyIsNeverInATextOrAMessage(@TempDir Path folder) throws IOException {
        assertFalse(with("FOOTHOLD_LLM_KEY", KEY).toString().contains(KEY));
        assertFalse(refusal("FOOTHOLD_LLM_KEY", KEY + " " + KEY).contains(KEY));
        Path file = Files.writeString(folder.resolve("key"), KEY + " " + KEY);
        assertFalse(refusal("FOOTHOLD_LLM_KEY_FILE", file.toString()).contains(KEY));
        assertFalse(refusal("FOOTHOLD_LLM_URL", "https://me:" + KEY + "@llm.example.org").contains(KEY));
    }
}
