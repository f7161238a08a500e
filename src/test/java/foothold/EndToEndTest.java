package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.knowledge.Situation.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole way, as a client of the API goes it: ask, talk a project through, take the checklist away.
class EndToEndTest {

    private static final String QUESTION = "What makes a good super user?";
    private static final Interviewee WELL_RUN = new Interviewee(Map.of(
            Field.TECHNOLOGY, "online-triage", Field.SETTING, "general-practice", Field.NATION, "wales",
            Field.STAGE, "after", Field.ROLE, "manager"), true);
    private static final Interviewee BADLY_RUN = new Interviewee(Map.of(
            Field.TECHNOLOGY, "epr", Field.SETTING, "acute-hospital", Field.NATION, "england",
            Field.STAGE, "preparing", Field.ROLE, "executive"), false);

    @RegisterExtension
    static final Foothold foothold = Foothold.shared().searchingByMeaning();

    private static final Cited CITED = new Cited(foothold);
    private static JsonNode well;
    private static JsonNode badly;
    private static JsonNode wellsChecklist;
    private static JsonNode badlysChecklist;

    @BeforeAll
    static void talkTwoOppositeProjectsThrough() {
        Talk one = Talk.begin(foothold);
        one.turn(Map.of("command", "start-interview", "path", "full")).expect(200);
        well = WELL_RUN.finish(one);
        wellsChecklist = one.checklist();
        Talk other = Talk.begin(foothold);
        other.turn(Map.of("command", "start-interview", "path", "full")).expect(200);
        badly = BADLY_RUN.finish(other);
        badlysChecklist = other.checklist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do pulse oximeters work on darker skin?", QUESTION,
        "What do we do when the system goes down?", "Staff say video feels like a call centre. What can we do?",
        "Will online consultations save GPs time?"})
    void aQuestionIsAnsweredInCitedSentences(String question) {
        JsonNode answer = foothold.api().post("/api/v1/ask", Map.of("question", question)).expect(200).json();
        assertEquals("answered", answer.get("outcome").asText());
        CITED.assertQuotes(answer.get("citations"));
        CITED.assertMarks(answer);
        assertFalse(answer.get("factors").isEmpty());
        assertFalse(answer.get("announce").asText().isBlank());
        assertTrue(answer.get("announce").asText().length() <= 160);
        assertEquals("plain", answer.get("wording").asText());
    }

    @Test
    void whatTheEvidenceDoesNotCoverIsNotGuessed() {
        JsonNode answer = foothold.api().post("/api/v1/ask",
                Map.of("question", "How long is the guarantee on a hospital bed?")).expect(200).json();
        assertEquals("not-covered", answer.get("outcome").asText());
        assertTrue(answer.get("citations").isEmpty());
        assertTrue(answer.get("blocks").findValues("cite").isEmpty());
        assertFalse(answer.get("nearest").isEmpty());
        for (JsonNode near : answer.get("nearest")) {
            foothold.api().get("/api/v1/passages/" + near.get("passage").asText()).expect(200);
        }
    }

    @Test
    void everyFactorEndsInAnExplicitState() {
        for (JsonNode state : List.of(well, badly)) {
            assertEquals("complete", state.get("stage").asText());
            assertEquals(state.at("/progress/total"), state.at("/progress/answered"));
            assertEquals(7, state.at("/progress/factors").size());
            assertTrue(texts(state.at("/progress/factors"), "state").stream().allMatch("done"::equals));
        }
        assertEquals(Set.of("none"), new HashSet<>(texts(well.at("/progress/factors"), "concern")));
        assertEquals(Set.of("serious"), new HashSet<>(texts(badly.at("/progress/factors"), "concern")));
        assertEquals("wales", well.at("/situation/nation").asText());
        assertEquals("epr", badly.at("/situation/technology").asText());
    }

    @Test
    void oppositeProjectsGetClearlyDifferentChecklists() {
        List<String> one = texts(wellsChecklist.get("tasks"), "id");
        List<String> other = texts(badlysChecklist.get("tasks"), "id");
        assertTrue(other.size() >= 20, other::toString);
        assertTrue(other.size() >= 3 * one.size(), one.size() + " and " + other.size() + " tasks");
        Set<String> both = new HashSet<>(texts(wellsChecklist, "first"));
        both.retainAll(texts(badlysChecklist, "first"));
        assertEquals(Set.of(), both);
        assertTrue(wellsChecklist.get("inPlace").size() > 10);
        assertTrue(badlysChecklist.get("inPlace").isEmpty());
        assertTrue(texts(badlysChecklist.get("tasks"), "rule").stream().anyMatch(rule -> rule.contains("England")));
        assertTrue(texts(wellsChecklist.get("tasks"), "rule").stream()
                .allMatch(rule -> rule.isEmpty() || rule.contains("Wales")));
    }

    @Test
    void everyTaskSaysWhyHowWhoAndWhatItRestsOn() {
        for (JsonNode checklist : List.of(wellsChecklist, badlysChecklist)) {
            for (JsonNode task : checklist.get("tasks")) {
                String id = task.get("id").asText();
                for (String field : List.of("title", "factor", "stage", "why", "who", "effort")) {
                    assertFalse(task.get(field).asText().isBlank(), () -> id + " has no " + field);
                }
                assertFalse(task.get("how").isEmpty(), () -> id + " has no how");
                CITED.assertQuotes(task.get("citations"));
            }
        }
    }

    @Test
    void everyTaskIsCalledForByAnAnswerOrIsADutyOfTheNation() {
        for (JsonNode state : List.of(well, badly)) {
            JsonNode checklist = state == well ? wellsChecklist : badlysChecklist;
            Map<String, String> said = StreamSupport.stream(state.get("turns").spliterator(), false)
                    .filter(turn -> turn.has("question"))
                    .collect(Collectors.toMap(turn -> turn.get("question").asText(),
                            turn -> turn.get("answered").toString()));
            for (JsonNode task : checklist.get("tasks")) {
                boolean duty = task.get("kind").asText().equals("duty");
                assertEquals(duty, task.get("triggeredBy").isEmpty(), task.get("id").asText());
                for (JsonNode trigger : task.get("triggeredBy")) {
                    assertTrue(said.get(trigger.get("question").asText()).contains(trigger.get("answer").toString()));
                }
            }
        }
    }

    @Test
    void thePartsOfAPriorityAddUpAndOrderTheTasks() {
        int above = Integer.MAX_VALUE;
        for (JsonNode task : badlysChecklist.get("tasks")) {
            int score = task.at("/priority/score").asInt();
            int sum = StreamSupport.stream(task.at("/priority/because").spliterator(), false)
                    .mapToInt(reason -> reason.get("points").asInt()).sum();
            assertEquals(sum, score, task.get("id").asText());
            assertTrue(score <= above, task.get("id").asText());
            above = score;
        }
        List<String> first = texts(badlysChecklist, "first");
        assertEquals(badlysChecklist.at("/tasks/0/id").asText(), first.getFirst());
        assertTrue(first.size() <= 5 && texts(badlysChecklist.get("tasks"), "id").containsAll(first));
        assertEquals(first.size(), Set.copyOf(first).size());
    }

    /// The texts of an array, or of one field of its objects.
    private static List<String> texts(JsonNode node, String field) {
        JsonNode array = node.isArray() ? node : node.get(field);
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.isObject() ? item.get(field).asText() : item.asText()).toList();
    }
}
