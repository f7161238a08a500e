package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Foothold;
import foothold.Response;
import foothold.Talk;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The same turn sent twice, and two turns sent at once.
class RepeatedTurnTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private final Talk talk = Talk.interviewed(foothold);
    private final JsonNode question = talk.question();

    @Test
    void theSameTurnWithTheSameKeyIsOneTurnAndGetsTheSameReply() {
        Response first = answer("key-1", 0, 1).expect(200);
        Response again = answer("key-1", 0, 1).expect(200);
        assertEquals(first.body(), again.body());
        assertEquals(2, talk.state().get("sequence").asInt());
    }

    @Test
    void itGetsTheSameReplyEvenWhenTheConversationHasMovedOn() {
        Response first = answer("key-1", 0, 1).expect(200);
        talk.turn(Map.of("command", "skip")).expect(200);
        assertEquals(first.body(), answer("key-1", 0, 1).expect(200).body());
        assertEquals(3, talk.state().get("sequence").asInt());
    }

    @Test
    void anotherTurnWithTheSameKeyIsRefused() {
        answer("key-1", 0, 1).expect(200);
        JsonNode before = talk.state();
        Refusal.of(answer("key-1", 1, 2), 422);
        assertEquals(before, talk.state());
    }

    @Test
    void aKeyBelongsToItsConversation() {
        answer("key-1", 0, 1).expect(200);
        Talk other = Talk.interviewed(foothold);
        Response response = other.api().with("Idempotency-Key", "key-1").post(other.path("/turns"), turn(1, 1));
        response.expect(200);
        assertNotEquals(talk.id(), response.json().get("id").asText());
    }

    @Test
    void ofTwoTabsThatAnswerTheSameStepOneWins() throws Exception {
        for (int step = 1; step <= 5; step++) {
            int seen = step;
            Callable<Response> left = () -> answer("left-" + seen, 0, seen);
            assertEquals(List.of(200, 409), atOnce(left, () -> answer("right-" + seen, 1, seen)));
            assertEquals(step + 1, talk.state().get("sequence").asInt());
        }
    }

    @Test
    void aDoubleClickIsOneTurn() throws Exception {
        for (int step = 1; step <= 5; step++) {
            int seen = step;
            Callable<Response> click = () -> answer("key-" + seen, 0, seen);
            assertEquals(List.of(200, 200), atOnce(click, click));
            assertEquals(step + 1, talk.state().get("sequence").asInt());
        }
    }

    private static List<Integer> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> responses = threads.invokeAll(List.of(one, other));
            return List.of(responses.get(0).get().status(), responses.get(1).get().status()).stream().sorted().toList();
        }
    }

    /// Answers the first question with one of its choices, having seen this sequence.
    private Response answer(String key, int choice, int seen) {
        return talk.api().with("Idempotency-Key", key).post(talk.path("/turns"), turn(choice, seen));
    }

    private Map<String, ?> turn(int choice, int seen) {
        return Map.of("sequence", seen, "answer", Map.of("question", question.get("id").asText(),
                "choice", question.get("choices").get(choice).get("id").asText()));
    }
}
