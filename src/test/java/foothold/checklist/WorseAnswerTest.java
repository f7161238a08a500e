package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Answer;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.testing.MiniKnowledge;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A worse answer to a question never removes a task and never lowers its score. The knowledge must do its part: what
/// a milder answer calls for, every worse one calls for too (its linter holds that; a task that breaks it is left out
/// here).
class WorseAnswerTest {

    private static final String FROM_POOR = "called-for-by: [{question: a, choices: [poor, bad]}]";

    @Test
    void keepsEveryTaskOfAMilderAnswerInASmallKnowledgeBase() {
        KnowledgeBase mini = new MiniKnowledge().opening("technology").opening("nation").opening("stage")
                .opening("setting").opening("role")
                .question("a").question("b").question("c", "path: full").question("d", "kind: multiple")
                .action("one", FROM_POOR).action("two", FROM_POOR, "effort: hours", "evidence: [found]")
                .action("three", "called-for-by: [{question: a, choices: [partly, poor, bad]},"
                        + " {question: b, choices: [bad]}, {question: c, choices: [poor, bad]},"
                        + " {question: d, choices: [partly, poor, bad]}]")
                .action("four", "called-for-by: [{question: d, choices: [bad]}, {question: b, choices: [poor, bad]}]",
                        "duties: [rule]")
                .action("five", "called-for-by: [{question: a, choices: [good, partly, poor, bad]}]")
                .finding("found").duty("rule").read();
        Case.forEach(mini, 200, one ->
                one.ordinaryQuestions().forEach(question -> worseIsNeverLess(one, question)));
    }

    @Test
    void keepsEveryTaskOfAMilderAnswerInTheShippedKnowledge() {
        ShippedCases.forEach((one, _) -> worseIsNeverLess(one, one.anyQuestion()));
    }

    @Test
    void oneChoiceMoreNeverLowersATask() {
        KnowledgeBase mini = new MiniKnowledge().question("a", "kind: multiple").action("one", FROM_POOR).read();
        Plan poor = Plan.with(mini).answering("a", "poor");
        Plan both = Plan.with(mini).answering("a", "poor", "bad");
        assertTrue(both.task("one").priority().score() >= poor.task("one").priority().score());
    }

    private static void worseIsNeverLess(Case one, Question question) {
        if (question.kind().typed()) {
            return;
        }
        List<Choice> rising = question.choices().stream().sorted(Comparator.comparingInt(Choice::concern)).toList();
        Checklist milder = one.checklistWith(question, chosen(rising.getFirst()));
        for (int i = 1; i < rising.size(); i++) {
            Checklist worse = one.checklistWith(question, chosen(rising.get(i)));
            if (rising.get(i).concern() > rising.get(i - 1).concern()) {
                compare(one, question, milder, worse);
            }
            milder = worse;
        }
    }

    private static void compare(Case one, Question question, Checklist milder, Checklist worse) {
        Map<String, Task> byId = worse.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
        milder.tasks().stream().filter(task -> callsRise(one.knowledge(), task, question)).forEach(task -> {
            assertTrue(byId.containsKey(task.id()), () -> question.id() + " worse removes " + task.id());
            assertTrue(byId.get(task.id()).priority().score() >= task.priority().score(),
                    () -> question.id() + " worse lowers " + task.id());
        });
    }

    /// Whether every answer worse than one that calls for a task calls for it too.
    private static boolean callsRise(KnowledgeBase knowledge, Task task, Question question) {
        List<String> calling = knowledge.findPage(task.id(), Page.Action.class).stream()
                .flatMap(action -> action.calledForBy().stream()).filter(call -> call.question().equals(question.id()))
                .flatMap(call -> call.choices().stream()).toList();
        int mildest = question.choices().stream().filter(choice -> calling.contains(choice.id()))
                .mapToInt(Choice::concern).min().orElse(Integer.MAX_VALUE);
        return question.choices().stream().filter(choice -> choice.concern() > mildest)
                .allMatch(choice -> calling.contains(choice.id()));
    }

    private static Answer chosen(Choice choice) {
        return new Answer.Chosen(List.of(choice.id()), "");
    }
}
