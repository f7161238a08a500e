package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.llm.RewordingServer;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A turn as events while a language model is still speaking: what passed the check is shown at once, and `answer` counts.
class VoiceStreamTest {

    private static final String QUESTION = "Staff say video feels like a call centre. What can we do?";
    private static final RewordingServer MODEL = RewordingServer.started();

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_LLM", "openai").with("FOOTHOLD_LLM_MODEL", "small:1b")
            .with("FOOTHOLD_LLM_URL", MODEL.address() + "/v1");

    @AfterAll
    static void stop() {
        MODEL.close();
    }

    @AfterEach
    void goOn() {
        MODEL.interrupt(() -> true);
    }

    private static Events stream(Talk talk, String message) {
        return Events.of(talk.api().with("Accept", "text/event-stream").post(talk.path("/turns"), Map.of("message", message)).expect(200));
    }

    @Test
    void theBlocksThatPassedAreThoseOfTheAnswer() {
        Talk talk = Talk.begin(foothold);
        Events events = stream(talk, QUESTION);
        JsonNode answer = events.only("answer");
        assertEquals("model", answer.get("wording").asText());
        // What is offered besides the evidence comes with the answer alone.
        assertEquals(events.named("block"), answer.get("blocks").valueStream().limit(events.named("block").size()).toList());
        assertEquals(talk.state().get("answer"), answer);
        assertEquals(List.of("session", "status", "block", "answer", "done"), events.names());
    }

    @Test
    void aCheckedSentenceIsShownWhileTheModelStillSpeaks() throws Exception {
        var seen = new CountDownLatch(1);
        MODEL.interrupt(() -> seen.await(20, TimeUnit.SECONDS));
        Talk talk = Talk.begin(foothold);
        HttpRequest turn = HttpRequest.newBuilder(URI.create(foothold.address() + talk.path("/turns")))
                .header("Accept", "text/event-stream").header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + talk.token())
                .POST(BodyPublishers.ofString("{\"message\": \"Do video clinics feel like a call centre to staff?\"}")).build();
        try (HttpClient http = HttpClient.newHttpClient();
             InputStream body = http.send(turn, BodyHandlers.ofInputStream()).body();
             var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            // A paragraph with its citation, before the model has said a second line.
            while (!(line.startsWith("data: ") && line.contains("\"paragraph\"") && line.contains("\"cite\""))) {
                assertFalse(line.startsWith("event: answer"), "the answer came first");
                line = lines.readLine();
            }
            seen.countDown();
            String rest = lines.readAllAsString();
            assertTrue(rest.contains("event: answer") && rest.contains("\"wording\":\"model\"") && rest.contains("event: done"), rest);
        }
    }

    @Test
    void aModelThatBreaksOffAfterASentenceLeavesThePlainAnswerWhichCounts() {
        MODEL.interrupt(() -> false);
        Talk talk = Talk.begin(foothold);
        Events events = stream(talk, "Why do staff say that video feels like a call centre?");
        JsonNode answer = events.only("answer");
        assertEquals("plain", answer.get("wording").asText());
        assertFalse(events.named("block").isEmpty(), "what had passed was shown");
        assertTrue(events.named("block").stream().anyMatch(block -> !answer.get("blocks").valueStream().toList().contains(block)),
                "a block in the model's words, which the answer replaces");
        for (JsonNode block : events.named("block")) {
            boolean cites = block.get("spans").valueStream().anyMatch(span -> span.has("cite"));
            assertTrue(cites || !block.get("type").asText().equals("paragraph"), block::toString);
        }
    }
}
