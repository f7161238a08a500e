package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.knowledge.Situation.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a person may do in the middle of an interview, over the API.
class InterviewTest {

    private static final Interviewee SOMEBODY = new Interviewee(Map.of(
            Field.TECHNOLOGY, "remote-monitoring", Field.SETTING, "community", Field.NATION, "scotland",
            Field.STAGE, "go-live", Field.ROLE, "frontline"), false);

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private final Talk talk = Talk.interviewed(foothold);

    @Test
    void aFreeQuestionIsAnsweredAndTheSameQuestionWaits() {
        JsonNode waiting = reachAQuestionOnAFactor();
        JsonNode after = talk.turn(Map.of("message", "What makes a good super user?")).expect(200).json();
        assertEquals("answered", after.at("/answer/outcome").asText());
        new Cited(foothold).assertQuotes(after.at("/answer/citations"));
        assertEquals(waiting, after.get("question"));
        assertEquals(after, talk.state());
        JsonNode next = talk.answer(SOMEBODY.answer(waiting));
        assertTrue(next.get("answer").isNull());
        assertFalse(next.get("question").equals(waiting));
    }

    @Test
    void everyQuestionOnAFactorSaysWhyItIsAskedWithItsEvidence() {
        JsonNode state = talk.state();
        while (!state.get("question").isNull()) {
            JsonNode why = state.at("/question/why");
            assertFalse(why.get("text").asText().isBlank());
            if (!state.at("/question/factor").isNull()) {
                String passage = why.at("/cite/passage").asText();
                String text = foothold.api().get("/api/v1/passages/" + passage).expect(200).json().get("text").asText();
                assertTrue(text.contains(why.at("/cite/quote").asText()), passage);
            }
            state = talk.answer(SOMEBODY.answer(state.get("question")));
        }
    }

    @Test
    void anEarlierAnswerCanBeChangedAndTheOthersStay() {
        JsonNode first = talk.question();
        reachAQuestionOnAFactor();
        Map<String, JsonNode> before = answers();
        String other = first.at("/choices/1/id").asText();
        JsonNode after = talk.answer(Map.of("question", first.get("id").asText(), "choice", other));
        Map<String, JsonNode> expected = new HashMap<>(before);
        expected.put(first.get("id").asText(), answers().get(first.get("id").asText()));
        assertEquals(expected, answers());
        assertEquals(other, answers().get(first.get("id").asText()).at("/choices/0").asText());
        assertFalse(after.get("question").get("id").equals(first.get("id")));
    }

    @Test
    void notKnowingAndAskingAColleagueGoToFindOutWithTheNote() {
        for (String mark : new String[] {"dont-know", "ask-a-colleague"}) {
            String question = reachAQuestionOnAFactor().get("id").asText();
            JsonNode after = talk.answer(Map.of("question", question, "mark", mark, "note", "Ask Facilities."));
            assertFalse(after.at("/question/id").asText().equals(question));
            JsonNode open = StreamSupport.stream(talk.checklist().get("findOut").spliterator(), false)
                    .filter(item -> item.get("id").asText().equals(question)).findFirst().orElseThrow();
            assertEquals("Ask Facilities.", open.get("note").asText());
        }
    }

    @Test
    void whatDoesNotApplyLeavesTheProfileAndIsNotToBeFoundOut() {
        String question = reachAQuestionOnAFactor().get("id").asText();
        JsonNode after = talk.answer(Map.of("question", question, "mark", "not-applicable"));
        assertFalse(after.at("/question/id").asText().equals(question));
        assertEquals("not-applicable", answers().get(question).get("mark").asText());
        assertFalse(talk.checklist().get("findOut").findValuesAsText("id").contains(question));
    }

    @Test
    void whatIsSkippedStaysOpenAndBackLeadsToIt() {
        JsonNode skipped = reachAQuestionOnAFactor();
        JsonNode next = talk.turn(Map.of("command", "skip")).expect(200).json().get("question");
        assertFalse(next.get("id").equals(skipped.get("id")));
        assertTrue(talk.checklist().get("findOut").findValuesAsText("id").contains(skipped.get("id").asText()));
        JsonNode back = talk.turn(Map.of("command", "back")).expect(200).json().get("question");
        assertEquals(skipped.get("id"), back.get("id"));
        assertTrue(back.at("/answered/skipped").asBoolean());
        JsonNode after = talk.answer(SOMEBODY.answer(back));
        assertEquals(next.get("id"), after.at("/question/id"));
    }

    @Test
    void skippingAQuestionThatWasGoneBackToKeepsItsAnswer() {
        JsonNode first = talk.question();
        JsonNode second = talk.answer(SOMEBODY.answer(first)).get("question");
        Map<String, JsonNode> before = answers();
        assertEquals(first.get("id"), talk.turn(Map.of("command", "back")).expect(200).json().at("/question/id"));
        JsonNode after = talk.turn(Map.of("command", "skip")).expect(200).json();
        assertEquals(second.get("id"), after.at("/question/id"));
        assertEquals(before, answers());
    }

    @Test
    void goingBackFromTheFirstQuestionStaysThere() {
        String first = talk.question().get("id").asText();
        assertEquals(first, talk.turn(Map.of("command", "back")).expect(200).json().at("/question/id").asText());
    }

    @Test
    void aKnownSituationIsNotAskedForAgain() {
        JsonNode begun = foothold.api().post("/api/v1/conversations",
                Map.of("situation", Map.of("technology", "epr", "nation", "wales"))).expect(201).json();
        assertEquals("epr", begun.at("/situation/technology").asText());
        Api api = foothold.api().as(begun.get("token").asText());
        JsonNode started = api.post("/api/v1/conversations/" + begun.get("id").asText() + "/turns",
                Map.of("command", "start-interview")).expect(200).json();
        assertEquals("technology", talk.question().get("id").asText());
        assertFalse(started.at("/question/id").asText().equals("technology"));
    }

    @Test
    void helpAndChecklistKeepNothing() {
        JsonNode before = talk.state();
        assertEquals("help", talk.turn(Map.of("command", "help")).expect(200).json().at("/answer/outcome").asText());
        talk.turn(Map.of("command", "checklist")).expect(200);
        assertEquals(before, talk.state());
    }

    @Test
    void theChecklistComesAsAPageToWhoeverPrefersOne() {
        reachAQuestionOnAFactor();
        String browsers = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        Response page = talk.api().with("Accept", browsers).get(talk.path("/checklist")).expect(200);
        assertEquals("text/html", page.mediaType());
        assertTrue(page.body().contains("<h1>Your checklist</h1>"));
        assertEquals("text/html", talk.api().get(talk.path("/checklist?format=html")).expect(200).mediaType());
        Response json = talk.api().with("Accept", "application/json").get(talk.path("/checklist"));
        assertEquals("application/json", json.mediaType());
        talk.api().with("Accept", "image/png").get(talk.path("/checklist")).expect(406);
        talk.api().get(talk.path("/checklist?format=exe")).expect(406);
    }

    @Test
    void whatIsErasedIsGone() {
        talk.api().delete(talk.path("")).expect(204);
        talk.api().get(talk.path("")).expect(404);
        talk.api().get(talk.path("/checklist")).expect(404);
        talk.turn(Map.of("command", "back")).expect(404);
        talk.api().delete(talk.path("")).expect(404);
    }

    private JsonNode reachAQuestionOnAFactor() {
        JsonNode question = talk.question();
        while (question.get("factor").isNull()) {
            question = talk.answer(SOMEBODY.answer(question)).get("question");
        }
        return question;
    }

    /// What each question was answered with last.
    private Map<String, JsonNode> answers() {
        var answers = new HashMap<String, JsonNode>();
        talk.state().get("turns").forEach(turn -> {
            if (turn.has("question")) {
                answers.put(turn.get("question").asText(), turn.get("answered"));
            }
        });
        return answers;
    }
}
