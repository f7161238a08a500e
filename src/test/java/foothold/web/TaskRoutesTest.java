package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Foothold;
import foothold.Interviewee;
import foothold.Response;
import foothold.Talk;
import foothold.knowledge.Situation.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Saying over the API how a task stands.
class TaskRoutesTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private static final Interviewee WORRIED = new Interviewee(Map.of(Field.TECHNOLOGY, "epr", Field.SETTING,
            "acute-hospital", Field.NATION, "england", Field.STAGE, "preparing", Field.ROLE, "manager"), false);

    private final Talk talk = Talk.interviewed(foothold);
    private String task;

    @BeforeEach
    void makeAChecklist() {
        WORRIED.finish(talk);
        task = talk.checklist().at("/tasks/0/id").asText();
    }

    @Test
    void whatIsSentIsKeptAndTheRestStays() {
        patch("{\"status\":\"in-progress\",\"owner\":\" Ward manager \"}").expect(200);
        JsonNode kept = patch("{\"due\":\"2027-05-04\",\"note\":\"After the rota.\"}").expect(200).json();
        JsonNode listed = talk.checklist().at("/tasks/0");
        for (JsonNode one : List.of(kept, listed, talk.api().get(path(task)).expect(200).json())) {
            assertEquals(List.of("in-progress", "Ward manager", "2027-05-04", "After the rota."), List.of(
                    one.get("status").asText(), one.get("owner").asText(), one.get("due").asText(), one.get("note").asText()));
        }
        assertEquals("1 in progress", talk.checklist().at("/progress/text").asText().split(", ")[1]);
    }

    @Test
    void nullTakesADayAwaySoThatTheSuggestedOneStands() {
        String suggested = talk.checklist().at("/tasks/0/suggestedDue/date").asText();
        patch("{\"due\":\"2027-05-05\"}").expect(200);
        assertEquals(suggested, patch("{\"due\":null,\"owner\":null}").expect(200).json().get("due").asText());
    }

    @Test
    void aStaleETagIsRefusedAndAFreshOneTaken() {
        String seen = talk.api().get(talk.path("/checklist")).expect(200).header("etag").orElseThrow();
        String fresh = ifMatch(seen, "{\"status\":\"in-progress\"}").expect(200).header("etag").orElseThrow();
        Response stale = ifMatch(seen, "{\"status\":\"done\"}").expect(412);
        assertTrue(stale.json().get("detail").asText().contains("in-progress"), stale::body);
        assertEquals(fresh, stale.header("etag").orElseThrow());
        ifMatch(fresh, "{\"status\":\"done\"}").expect(200);
        ifMatch("*", "{\"status\":\"not-relevant\"}").expect(200);
    }

    @Test
    void ofManyAtOnceWithTheSameETagOneWins() throws Exception {
        String seen = talk.api().get(path(task)).expect(200).header("etag").orElseThrow();
        try (var threads = Executors.newFixedThreadPool(5)) {
            List<Future<Integer>> running = IntStream.range(0, 5).mapToObj(editor -> threads.submit(() ->
                    ifMatch(seen, "{\"owner\":\"Team " + editor + "\"}").status())).toList();
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> one : running) {
                statuses.add(one.get());
            }
            statuses.sort(null);
            assertEquals(List.of(200, 412, 412, 412, 412), statuses);
        }
    }

    @Test
    void theSameRequestTwiceIsOneChange() {
        for (int i = 0; i < 2; i++) {
            talk.api().with("Content-Type", "application/json").with("Idempotency-Key", "k-1")
                    .with("If-Match", "\"" + (talk.state().get("sequence").asInt() - i) + "\"")
                    .send("PATCH", path(task), "{\"status\":\"done\"}").expect(200);
        }
        assertEquals(1, talk.state().get("turns").findValuesAsText("kind").stream().filter("task"::equals).count());
    }

    @Test
    void whatIsDoneLeavesTheFirstTasksAndCounts() {
        patch("{\"status\":\"done\"}").expect(200);
        JsonNode checklist = talk.checklist();
        assertTrue(checklist.at("/progress/text").asText().startsWith("1 of "), checklist.get("progress")::toString);
        assertFalse(checklist.get("first").toString().contains("\"" + task + "\""));
    }

    @Test
    void changesSinceAReviewPointAreSaid() {
        talk.api().get(talk.path("/changes")).expect(404);
        talk.turn(Map.of("command", "review-point")).expect(200);
        JsonNode nothing = talk.api().get(talk.path("/changes")).expect(200).json();
        assertEquals(List.of(0, 0, 0, 0), List.of(nothing.get("done").size(), nothing.get("added").size(),
                nothing.get("noLongerNeeded").size(), nothing.get("guidanceChanged").size()));
        for (JsonNode listed : talk.checklist().get("tasks")) {
            if (!listed.get("triggeredBy").isEmpty()) {
                task = listed.get("id").asText();
                break;
            }
        }
        patch("{\"status\":\"done\"}").expect(200);
        for (JsonNode by : talk.api().get(path(task)).expect(200).json().get("triggeredBy")) {
            talk.answer(Map.of("question", by.get("question").asText(), "mark", "not-applicable"));
        }
        JsonNode changes = talk.api().get(talk.path("/changes")).expect(200).json();
        assertTrue(changes.get("done").toString().contains("\"" + task + "\""), changes::toString);
        assertTrue(changes.get("noLongerNeeded").toString().contains("\"" + task + "\""), changes::toString);
        assertEquals(task, talk.checklist().at("/noLongerNeeded/0/id").asText());
        assertEquals("done", talk.api().get(path(task)).expect(200).json().get("status").asText());
        assertEquals(7, changes.get("profile").size());
        talk.api().get(talk.path("/changes?since=1")).expect(404);
    }

    private Response patch(String body) {
        return talk.api().with("Content-Type", "application/json").send("PATCH", path(task), body);
    }

    private Response ifMatch(String tag, String body) {
        return talk.api().with("Content-Type", "application/json").with("If-Match", tag).send("PATCH", path(task), body);
    }

    private String path(String one) {
        return talk.path("/checklist/" + one);
    }
}
