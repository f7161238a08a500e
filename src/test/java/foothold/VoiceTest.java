package foothold;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.llm.RewordingServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The whole product with a language model, as a client of the API meets it.
class VoiceTest {

    private static final String QUESTION = "Staff say video feels like a call centre. What can we do?";
    private static final String KEY = "key-canary-7f3a";
    private static final RewordingServer MODEL = RewordingServer.started();

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_LLM", "openai").with("FOOTHOLD_LLM_MODEL", "small:1b")
            .with("FOOTHOLD_LLM_URL", MODEL.address() + "/v1").with("FOOTHOLD_LLM_KEY", KEY).searchingByMeaning();

    @AfterAll
    static void stop() {
        MODEL.close();
    }

    private static JsonNode ask(String question) {
        return foothold.api().post("/api/v1/ask", Map.of("question", question)).expect(200).json();
    }

    /// The answer once it is worded so; the file that switches the model off is seen within two seconds.
    private static JsonNode asked(String wording) throws Exception {
        return Awaited.within(Duration.ofSeconds(2), () -> ask(QUESTION), answer -> answer.get("wording").asText().equals(wording));
    }

    @Test
    void anAnswerIsRewordedAndStillCited() throws Exception {
        JsonNode model = ask(QUESTION);
        Path off = Files.createFile(foothold.data().resolve("llm-off"));
        JsonNode plain = asked("plain");
        Files.delete(off);
        JsonNode again = asked("model");
        assertAll(
                () -> assertEquals("model", model.get("wording").asText()),
                () -> assertTrue(model.get("prompt").asText().matches("[0-9a-f]{12}")),
                () -> assertEquals("plain", plain.get("wording").asText(), "switched off"),
                () -> assertFalse(plain.has("prompt")),
                () -> assertNotEquals(plain.get("blocks"), model.get("blocks")),
                () -> assertEquals(plain.get("citations"), model.get("citations")),
                () -> assertEquals(plain.get("more"), model.get("more")),
                () -> assertEquals("model", again.get("wording").asText(), "switched on again"));
    }

    @Test
    void aPageSaysThatAModelRewordedIt() {
        Browser browser = foothold.browser();
        String page = browser.send(browser.open("/ask").form("/ask").with("question", QUESTION)).expect(200).text();
        assertTrue(page.contains("A language model reworded the evidence here."), page);
        assertTrue(page.contains("Where a language model reworded some, the answer says so."), "the foot of the page");
        assertFalse(page.contains("no artificial intelligence"), page);
    }

    @Test
    void onlyTheCleanedQuestionAndPublicPassagesGoOut() {
        JsonNode answer = ask("Do\u200b super users help?");
        String sent = MODEL.requests().stream().filter(request -> request.contains("super users help")).findFirst().orElseThrow();
        assertTrue(sent.contains("Do super users help?"), "the question as the boundary cleaned it");
        for (JsonNode citation : answer.get("citations")) {
            assertFalse(sent.contains(citation.get("source").asText()), "sources are not needed to reword");
        }
        assertFalse(sent.contains(KEY), "the key is in the body");
        assertFalse(sent.contains("\"user\":"), "a user is named to the provider");
    }

    @Test
    void whatTheBoundaryStopsNeverReachesTheModel() {
        for (String question : List.of("Patient John Smith, NHS number 999 000 0018, hates our tablets. What now?",
                "I want to end my life", "What dose of amoxicillin should I give a child?", "How do I bake bread?")) {
            int before = MODEL.requests().size();
            JsonNode answer = ask(question);
            assertNotEquals("answered", answer.get("outcome").asText(), question);
            assertEquals("plain", answer.get("wording").asText());
            assertEquals(before, MODEL.requests().size(), question);
        }
    }

    @Test
    void theKeyAndThePromptAreOnNoPage() {
        ask(QUESTION);
        for (String path : List.of("/", "/ask", "/about", "/health/ready", "/health/live", "/openapi.yaml")) {
            String body = foothold.api().get(path).body();
            assertFalse(body.contains(KEY) || body.contains("small:1b") || body.contains(MODEL.address()), path);
        }
    }
}
