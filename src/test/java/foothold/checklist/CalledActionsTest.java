package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.checklist.Task.Trigger;
import foothold.interview.Answer;
import foothold.interview.Answer.Mark;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An action is on the checklist when a given answer calls for it and it fits the project.
class CalledActionsTest {

    private static final String WHEN_BAD = "called-for-by: [{question: training, choices: [poor, bad]}]";

    private final Plan plan = Plan.with(new MiniKnowledge().question("training").question("cover")
            .question("welsh", "ask-when: [{nation: [wales]}]").question("gaps", "kind: multiple")
            .action("train", WHEN_BAD)
            .action("train-for-video", WHEN_BAD, "technologies: [video-consultation]")
            .action("train-practices", WHEN_BAD, "settings: [general-practice]")
            .action("train-in-wales", WHEN_BAD, "nations: [wales]")
            .action("plan-cover",
                    "called-for-by: [{question: training, choices: [bad]}, {question: cover, choices: [bad]}]")
            .action("translate", "called-for-by: [{question: welsh, choices: [bad]}]")
            .action("fill-gaps",
                    "called-for-by: [{question: gaps, choices: [bad, poor]}, {question: gaps, choices: [bad]}]"));

    @Test
    void anAnswerBringsTheActionsThatItCallsFor() {
        assertEquals(List.of("train"), plan.answering("training", "poor").ids());
        assertEquals(List.of("plan-cover", "train"), plan.answering("training", "bad").ids());
        assertEquals(List.of(), plan.answering("training", "good").ids());
        assertEquals(List.of(), plan.ids());
    }

    @Test
    void waysOfNotAnsweringCallForNothing() {
        for (Mark mark : Mark.values()) {
            assertEquals(List.of(), plan.answering("training", new Answer.Marked(mark, "")).ids());
        }
        assertEquals(List.of(), plan.answering("training", new Answer.Skipped()).ids());
    }

    @Test
    void anActionForOtherProjectsStaysAway() {
        assertEquals(List.of("train-for-video", "train"),
                plan.where(Field.TECHNOLOGY, "video-consultation").answering("training", "poor").ids());
        assertEquals(List.of("train", "train-practices"),
                plan.where(Field.SETTING, "general-practice").answering("training", "poor").ids());
        assertEquals(List.of("train", "train-in-wales"),
                plan.where(Field.NATION, "wales").answering("training", "poor").ids());
    }

    @Test
    void whileAProjectIsUnknownEveryCalledActionMayFit() {
        assertEquals(List.of("train", "train-for-video", "train-in-wales", "train-practices"),
                plan.about(Situation.UNKNOWN).answering("training", "poor").ids());
    }

    @Test
    void twoAnswersThatCallForTheSameMakeOneTaskThatNamesBoth() {
        Task task = plan.answering("training", "bad").answering("cover", "bad").task("plan-cover");
        assertEquals(List.of(new Trigger("training", "bad", "How is training?", "Bad"),
                new Trigger("cover", "bad", "How is cover?", "Bad")), task.triggeredBy());
    }

    @Test
    void anAnswerIsNamedOnceHoweverOftenItCalls() {
        Task task = plan.answering("gaps", "bad").task("fill-gaps");
        assertEquals(List.of("bad"), task.triggeredBy().stream().map(Trigger::answer).toList());
    }

    @Test
    void choicesAreNamedInTheOrderTheyWereOffered() {
        Task task = plan.answering("gaps", "bad", "good", "poor").task("fill-gaps");
        assertEquals(List.of("poor", "bad"), task.triggeredBy().stream().map(Trigger::answer).toList());
    }

    @Test
    void anAnswerWhoseQuestionDoesNotFitCallsForNothing() {
        assertEquals(List.of(), plan.answering("welsh", "bad").ids());
        assertEquals(List.of("translate"), plan.where(Field.NATION, "wales").answering("welsh", "bad").ids());
    }

    @Test
    void anAnswerThatIsOfferedNoMoreCallsForNothing() {
        assertEquals(List.of(), plan.answering("training", "dreadful").ids());
    }
}
