package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Answer.Mark;
import foothold.knowledge.KnowledgeBase;
import foothold.testing.MiniKnowledge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An answer that does not fit its question is met with what to send instead.
class AnswerProblemsTest {

    private static final String ONE = "Choose exactly one of: good, partly, poor, bad.";
    private static final String SEVERAL = "Choose one or more of: good, partly, poor, bad.";
    private static final String WORDS = "Answer this question with some text, or mark it.";

    private final KnowledgeBase knowledge = new MiniKnowledge().opening("nation").question("one")
            .question("several", "kind: multiple").question("words", "kind: text", "choices: []").read();

    @Test
    void aSingleQuestionTakesExactlyOneOfItsChoices() {
        assertEquals(Optional.empty(), problem("one", Answering.with("poor")));
        for (Answer wrong : List.of(Answering.with(), Answering.with("good", "bad"), Answering.with("excellent"),
                Answering.with("bad", "bad"), new Answer.Said("poor"))) {
            assertEquals(Optional.of(ONE), problem("one", wrong));
        }
    }

    @Test
    void aMultipleQuestionTakesOneOrMoreEachOnce() {
        assertEquals(Optional.empty(), problem("several", Answering.with("poor")));
        assertEquals(Optional.empty(), problem("several", Answering.with("bad", "poor", "good")));
        for (Answer wrong : List.of(Answering.with(), Answering.with("good", "good"),
                Answering.with("good", "excellent"), new Answer.Said("poor"))) {
            assertEquals(Optional.of(SEVERAL), problem("several", wrong));
        }
    }

    @Test
    void aTextQuestionTakesWords() {
        assertEquals(Optional.empty(), problem("words", new Answer.Said("Three wards.")));
        for (Answer wrong : List.of(new Answer.Said("  "), Answering.with("good"), Answering.with())) {
            assertEquals(Optional.of(WORDS), problem("words", wrong));
        }
    }

    @Test
    void everyMarkFitsAnOrdinaryQuestion() {
        for (Mark mark : Mark.values()) {
            assertEquals(Optional.empty(), problem("one", Answering.marked(mark)));
        }
    }

    @Test
    void whatTheProjectIsAlwaysApplies() {
        assertTrue(problem("nation", Answering.marked(Mark.NOT_APPLICABLE)).orElseThrow().contains("Choose an answer"));
        assertTrue(problem("nation", Answering.marked(Mark.DISAGREE)).orElseThrow().contains("Choose an answer"));
        assertEquals(Optional.empty(), problem("nation", Answering.marked(Mark.DONT_KNOW)));
        assertEquals(Optional.empty(), problem("nation", Answering.marked(Mark.ASK_A_COLLEAGUE)));
        assertEquals(Optional.empty(), problem("nation", Answering.with("wales")));
    }

    @Test
    void everyQuestionMayBeSkipped() {
        knowledge.questions().forEach(question ->
                assertEquals(Optional.empty(), problem(question.id(), new Answer.Skipped())));
    }

    @Test
    void anAnswerIsUnderstoodWhileItsQuestionAndItsChoicesAreThere() {
        var interview = new Interview(knowledge);
        assertTrue(interview.understands("one", Answering.with("poor")));
        assertFalse(interview.understands("one", Answering.with("withdrawn")));
        assertFalse(interview.understands("withdrawn", Answering.with("poor")));
    }

    private Optional<String> problem(String question, Answer answer) {
        return new Interview(knowledge).problem(knowledge.findQuestion(question).orElseThrow(), answer);
    }
}
