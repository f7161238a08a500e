package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Six realistic projects, talked through over the API, get the checklist that somebody who knows the field would
/// expect. What came out is written to `target/personas.txt` to be read by people.
class PersonasTest {

    private static final double MUST_HAVE_RECALL = 0.95;

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private static final Map<Persona, JsonNode> CHECKLISTS = new LinkedHashMap<>();
    private static final Map<Persona, List<String>> ASKED = new LinkedHashMap<>();

    @BeforeAll
    static void talkThroughEach() {
        for (Persona persona : Persona.all()) {
            Talk talk = Talk.begin(foothold);
            JsonNode state = talk.turn(Map.of("command", "start-interview", "path", persona.path())).expect(200).json();
            var asked = new ArrayList<String>();
            while (!state.get("question").isNull()) {
                asked.add(state.at("/question/id").asText());
                state = talk.answer(persona.answer(state.get("question")));
            }
            ASKED.put(persona, asked);
            CHECKLISTS.put(persona, talk.checklist());
        }
    }

    @Test
    void theyAnswerAlmostAllThatIsAskedAndAreAskedAllTheyWouldAnswer() {
        ASKED.forEach((persona, asked) -> {
            List<String> unknown = asked.stream().filter(question -> !persona.knows(question)).toList();
            assertTrue(unknown.size() <= asked.size() / 20, () -> persona.id() + " does not know " + unknown);
            assertTrue(asked.containsAll(persona.answers().keySet()), () -> persona.id() + " was not asked "
                    + persona.answers().keySet().stream().filter(question -> !asked.contains(question)).toList());
        });
    }

    @Test
    void theirTopRisksAreInTheProfileAndWhatIsWellIsNot() {
        CHECKLISTS.forEach((persona, checklist) -> {
            List<String> serious = all(checklist.get("profile")).stream()
                    .filter(view -> view.get("concern").asText().equals("serious"))
                    .map(view -> view.get("factor").asText()).toList();
            assertEquals(List.of(), missing(persona.expect().risks(), serious), persona.id());
            assertEquals(persona.expect().notSerious(), missing(persona.expect().notSerious(), serious), persona.id());
        });
    }

    @Test
    void whatNobodyWouldLeaveOutIsThere() {
        int all = CHECKLISTS.keySet().stream().mapToInt(persona -> persona.expect().mustHave().size()).sum();
        List<String> missing = new ArrayList<>();
        CHECKLISTS.forEach((persona, checklist) -> missing(persona.expect().mustHave(), ids(checklist))
                .forEach(task -> missing.add(persona.id() + ": " + task)));
        assertTrue(all - missing.size() >= MUST_HAVE_RECALL * all, () -> "missing " + missing);
    }

    @Test
    void aFewTasksComeFirstEachWithAReasonAnOwnerAndAnEffort() {
        CHECKLISTS.forEach((persona, checklist) -> {
            List<JsonNode> first = all(checklist.get("first"));
            assertTrue(first.size() >= 3 && first.size() <= 5, persona.id());
            all(checklist.get("tasks")).stream().filter(task -> first.contains(task.get("id"))).forEach(task -> {
                assertTrue(!task.get("triggeredBy").isEmpty() || !task.get("rule").asText().isEmpty(), task::toString);
                assertTrue(!task.get("who").asText().isEmpty() && !task.get("citations").isEmpty(), task::toString);
                assertEquals(persona.goLive().matches(".*\\d.*"), !task.get("due").isNull(), task::toString);
            });
        });
    }

    @Test
    void noTaskIsForAnotherNationOrTechnology() {
        CHECKLISTS.forEach((persona, checklist) -> all(checklist.get("tasks")).forEach(task -> {
            JsonNode page = foothold.api().get("/api/v1/passages/" + task.get("id").asText()).expect(200).json();
            assertTrue(page.isObject());
            if (task.get("kind").asText().equals("duty")) {
                String nation = persona.situation().get("nation").replace("northern-ireland", "Northern Ireland");
                assertTrue(task.get("rule").asText().toLowerCase(Locale.UK)
                        .contains(nation.toLowerCase(Locale.UK)), task::toString);
            }
        }));
    }

    @AfterAll
    static void writeWhatCameOut() throws IOException {
        var text = new StringBuilder();
        CHECKLISTS.forEach((persona, checklist) -> {
            text.append("\n== ").append(persona.title()).append("\n   ").append(ASKED.get(persona).size())
                    .append(" questions, ").append(checklist.get("tasks").size()).append(" tasks, ")
                    .append(checklist.get("findOut").size()).append(" to find out, ")
                    .append(checklist.get("inPlace").size()).append(" in place\n   serious: ");
            all(checklist.get("profile")).stream().filter(view -> view.get("concern").asText().equals("serious"))
                    .forEach(view -> text.append(view.get("factor").asText()).append(' '));
            text.append("\n   do these first:\n");
            all(checklist.get("tasks")).stream().filter(task -> all(checklist.get("first")).contains(task.get("id")))
                    .forEach(task -> text.append("   * ").append(line(task)).append('\n'));
            text.append("   top ten:\n");
            all(checklist.get("tasks")).stream().limit(10)
                    .forEach(task -> text.append("   - ").append(line(task)).append('\n'));
        });
        Files.writeString(Path.of("target", "personas.txt"), text);
    }

    private static String line(JsonNode task) {
        String because = task.get("triggeredBy").isEmpty() ? task.get("rule").asText()
                : task.at("/triggeredBy/0/question").asText() + "=" + task.at("/triggeredBy/0/answer").asText();
        return task.at("/priority/score").asInt() + " " + task.get("title").asText() + " [" + task.get("id").asText()
                + "; " + task.get("stage").asText() + "; " + task.get("who").asText() + "; " + task.get("effort").asText()
                + "; due " + task.get("due").asText() + "; " + because + "]";
    }

    private static List<String> ids(JsonNode checklist) {
        return all(checklist.get("tasks")).stream().map(task -> task.get("id").asText()).toList();
    }

    private static List<String> missing(List<String> wanted, List<String> there) {
        return wanted.stream().filter(one -> !there.contains(one)).toList();
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
