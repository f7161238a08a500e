package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Foothold;
import foothold.Interviewee;
import foothold.Response;
import foothold.Talk;
import foothold.knowledge.Situation.Field;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is refused about a task says why and changes nothing: all tests look at one checklist, which stays as it was.
class TaskRefusalsTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private static Talk talk;
    private static String task;
    private static int turns;

    @BeforeAll
    static void makeAChecklist() {
        talk = Talk.interviewed(foothold);
        new Interviewee(Map.of(Field.TECHNOLOGY, "epr", Field.SETTING, "acute-hospital", Field.NATION, "england",
                Field.STAGE, "preparing", Field.ROLE, "manager"), false).finish(talk);
        task = talk.checklist().at("/tasks/0/id").asText();
        turns = talk.state().get("turns").size();
    }

    @AfterEach
    void nothingIsChanged() {
        assertEquals(turns, talk.state().get("turns").size());
        assertEquals("not-started", talk.checklist().at("/tasks/0/status").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"9999\"", "nonsense", "\"-1\"", "\"abc\"", "1"})
    void anETagThatWasNeverGivenMatchesNothing(String tag) {
        ifMatch(tag, "{\"status\":\"done\"}").expect(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                             | at least one
            {"status":"finished"}          | not-started, in-progress, done
            {"status":null}                | not-started, in-progress, done
            {"status":3}                   | "status" must be a text
            {"due":"soon"}                 | 2027-06-14
            {"due":"2027-02-30"}           | 2027-06-14
            {"due":"1999-01-01"}           | 2027-06-14
            {"due":["2027-06-14"]}         | "due" must be a text
            {"color":"red"}                | "color" is not known""")
    void badChangesSayWhatToSend(String body, String detail) {
        Response refused = patch(body).expect(400);
        assertTrue(refused.json().get("detail").asText().contains(detail), refused::body);
    }

    @Test
    void longTextsAndOtherTasksAreRefused() {
        patch("{\"owner\":\"" + "x".repeat(101) + "\"}").expect(413);
        patch("{\"note\":\"" + "x".repeat(2001) + "\"}").expect(413);
        talk.api().with("Content-Type", "application/json").send("PATCH", path("no-such-task"), "{\"status\":\"done\"}").expect(404);
        foothold.api().with("Content-Type", "application/json").send("PATCH", path(task), "{\"status\":\"done\"}").expect(404);
        talk.api().get(path("no-such-task")).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "note"})
    void detailsOfPatientsAreNotKept(String field) {
        Response refused = patch("{\"" + field + "\":\"NHS number 943 476 5919\"}").expect(422);
        assertFalse(refused.body().contains("943 476"), refused::body);
        assertTrue(refused.json().get("detail").asText().contains("Nothing was kept"), refused::body);
        assertEquals("", talk.checklist().at("/tasks/0/" + field).asText());
    }

    private static Response patch(String body) {
        return talk.api().with("Content-Type", "application/json").send("PATCH", path(task), body);
    }

    private static Response ifMatch(String tag, String body) {
        return talk.api().with("Content-Type", "application/json").with("If-Match", tag).send("PATCH", path(task), body);
    }

    private static String path(String one) {
        return talk.path("/checklist/" + one);
    }
}
