package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Api;
import foothold.Events;
import foothold.Foothold;
import foothold.Response;
import foothold.Talk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StreamedTurnTest {

    private static final Map<String, String> MESSAGE = Map.of("message", "What makes a good super user?");

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    @Test
    void aQuestionComesBlockByBlockAndThenWhole() {
        Talk talk = Talk.begin(foothold);
        Events events = Events.of(streaming(talk).post(talk.path("/turns"), MESSAGE).expect(200));
        assertEquals(List.of("session", "status", "block", "answer", "checklist", "done").stream()
                .filter(name -> !name.equals("checklist") || talk.state().get("checklistReady").asBoolean()).toList(), events.names());
        assertEquals(talk.id(), events.only("session").get("id").asText());
        JsonNode answer = events.only("answer");
        assertEquals("answered", answer.get("outcome").asText());
        assertEquals(events.named("block"), List.copyOf(answer.get("blocks").valueStream().toList()));
        assertTrue(answer.get("announce").asText().length() <= 160);
        assertEquals(talk.state().get("answer"), answer);
        assertEquals(1, events.only("done").get("sequence").asInt());
    }

    @Test
    void anAnswerOfTheInterviewIsFollowedByTheNextQuestion() {
        Talk talk = Talk.interviewed(foothold);
        JsonNode first = talk.question();
        Events events = Events.of(streaming(talk).post(talk.path("/turns"), Map.of("answer", Map.of(
                "question", first.get("id").asText(), "choice", first.at("/choices/0/id").asText()))).expect(200));
        assertTrue(events.named("answer").isEmpty());
        assertEquals(talk.question(), events.only("question"));
        assertTrue(events.only("checklist").get("ready").asBoolean());
        assertEquals("asking", events.only("done").get("stage").asText());
    }

    @Test
    void aQuestionOutsideAnyConversationStreamsToo() {
        Events events = Events.of(foothold.api().with("Accept", "text/event-stream")
                .post("/api/v1/ask", Map.of("question", "What makes a good super user?")).expect(200));
        assertEquals(List.of("status", "block", "answer", "done"), events.names());
    }

    @Test
    void whatIsStoppedAtTheDoorHasNoBlocks() {
        Talk talk = Talk.begin(foothold);
        Events events = Events.of(streaming(talk).post(talk.path("/turns"), Map.of("message", "my patient with NHS number 943 476 5919"))
                .expect(200));
        assertEquals(List.of(), events.named("block"));
        assertEquals("personal-data", events.only("answer").get("outcome").asText());
        assertEquals(0, events.only("done").get("sequence").asInt());
    }

    @Test
    void theStreamIsNotHeldBackByAnybodyOnTheWay() {
        Talk talk = Talk.begin(foothold);
        Response response = streaming(talk).with("Accept-Encoding", "gzip, br").post(talk.path("/turns"), MESSAGE).expect(200);
        assertEquals("no", response.header("x-accel-buffering").orElse(""));
        assertEquals("no-store", response.header("cache-control").orElse(""));
        assertFalse(response.headers().containsKey("content-encoding"), response::toString);
        assertEquals("nosniff", response.header("x-content-type-options").orElse(""));
    }

    @Test
    void theSameTurnSentAgainIsOneTurnWithTheSameAnswer() {
        Talk talk = Talk.begin(foothold);
        Api keyed = streaming(talk).with("Idempotency-Key", "again");
        JsonNode first = Events.of(keyed.post(talk.path("/turns"), MESSAGE)).only("answer");
        assertEquals(first, Events.of(keyed.post(talk.path("/turns"), MESSAGE)).only("answer"));
        assertEquals(1, talk.state().get("sequence").asInt());
    }

    @Test
    void aTurnThatCannotBeTakenEndsInAnError() {
        Talk talk = Talk.begin(foothold);
        Events events = Events.of(streaming(talk).post(talk.path("/turns"), Map.of("command", "skip")).expect(200));
        JsonNode problem = events.only("error");
        assertEquals(400, problem.get("status").asInt());
        assertTrue(problem.get("detail").asText().contains("nothing to skip"), problem::toString);
        assertFalse(problem.get("requestId").asText().isEmpty());
        assertEquals(List.of(), events.named("done"));
    }

    @Test
    void whatIsWrongWithTheRequestItselfIsAStatusAsAlways() {
        Talk talk = Talk.begin(foothold);
        Refusal.of(streaming(talk).post(talk.path("/turns"), Map.of("message", " ")), 400);
        Refusal.of(foothold.api().as("x".repeat(43)).with("Accept", "text/event-stream").post(talk.path("/turns"), MESSAGE), 404);
    }

    private static Api streaming(Talk talk) {
        return talk.api().with("Accept", "text/event-stream");
    }
}
