package foothold.checklist;

import static foothold.checklist.ShippedCases.KNOWLEDGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Priority.Reason;
import foothold.interview.Answer;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Priorities;
import foothold.knowledge.Scope;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds of every task of every checklist, tried on random projects with the shipped knowledge.
class TaskPropertiesTest {

    @Test
    void aScoreIsTheSumOfItsShownParts() {
        ShippedCases.forEachTask((_, task) -> {
            int sum = 0;
            for (Reason reason : task.priority().because()) {
                assertTrue(reason.points() > 0, task::id);
                sum += reason.points();
            }
            assertEquals(sum, task.priority().score(), task::id);
        });
    }

    @Test
    void everyPartStandsInTheWeights() {
        Priorities weights = KNOWLEDGE.reference().priorities();
        Set<Reason> possible = new HashSet<>();
        Map<String, String> words = weights.reasons();
        List.of(weights.force(), weights.strength(), weights.timing(), weights.effort(), weights.due()).forEach(part ->
                part.forEach((word, points) -> possible.add(new Reason(words.getOrDefault(word, word), points))));
        possible.add(new Reason(words.getOrDefault("particular", ""), weights.particular()));
        weights.concern().forEach((concern, points) ->
                possible.add(new Reason(words.getOrDefault("concern-" + concern, ""), points)));
        for (int further = 1; further <= weights.mostCalls(); further++) {
            possible.add(new Reason(words.get("calls"), further * weights.calls()));
        }
        ShippedCases.forEachTask((_, task) ->
                assertTrue(possible.containsAll(task.priority().because()), () -> task.id() + " " + task.priority()));
    }

    @Test
    void everyTaskIsADutyOrCalledForByGivenAnswers() {
        ShippedCases.forEachTask((one, task) -> {
            switch (KNOWLEDGE.findPage(task.id()).orElseThrow()) {
                case Page.Action action -> {
                    assertTrue(!task.triggeredBy().isEmpty(), task::id);
                    task.triggeredBy().forEach(trigger -> assertTrue(
                            calls(action, trigger) && given(one, trigger), () -> task.id() + " by " + trigger));
                }
                case Page.Duty _ -> assertTrue(task.triggeredBy().isEmpty(), task::id);
                case Page other -> throw new AssertionError("a task of " + other);
            }
        });
    }

    private static boolean calls(Page.Action action, Task.Trigger trigger) {
        return action.calledForBy().stream().anyMatch(call ->
                call.question().equals(trigger.question()) && call.choices().contains(trigger.answer()));
    }

    private static boolean given(Case one, Task.Trigger trigger) {
        return one.answers().find(trigger.question()).orElseThrow() instanceof Answer.Chosen chosen
                && chosen.choices().contains(trigger.answer());
    }

    @Test
    void everyDutyOfTheNationThatBindsIsThereAndNoOther() {
        ShippedCases.forEach((one, checklist) -> {
            Set<String> binding = KNOWLEDGE.pages(Page.Duty.class).filter(duty -> isFor(one, duty.head().scope()))
                    .map(Page.Duty::id).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(binding, checklist.tasks().stream().filter(task -> task.kind() == Task.Kind.DUTY).map(Task::id)
                    .collect(Collectors.toCollection(TreeSet::new)));
        });
    }

    @Test
    void noTaskIsForAnotherProject() {
        ShippedCases.forEachTask((one, task) ->
                assertTrue(isFor(one, KNOWLEDGE.findPage(task.id()).orElseThrow().head().scope()), task::id));
    }

    private static boolean isFor(Case one, Scope scope) {
        return isFor(one, Field.TECHNOLOGY, scope.technologies()) && isFor(one, Field.SETTING, scope.settings())
                && isFor(one, Field.NATION, scope.nations());
    }

    private static boolean isFor(Case one, Field field, List<String> words) {
        return words.isEmpty() || words.contains(Vocabulary.ANY)
                || words.contains(one.project().find(field).orElseThrow());
    }

    @Test
    void noTaskStandsInAStageThatIsPast() {
        Vocabulary vocabulary = KNOWLEDGE.vocabulary();
        ShippedCases.forEachTask((one, task) -> assertTrue(vocabulary.stageOrder(task.stage())
                >= vocabulary.stageOrder(one.project().find(Field.STAGE).orElseThrow()), task::id));
    }

    @Test
    void everyTaskQuotesPassagesWordForWord() {
        ShippedCases.forEachTask((_, task) -> {
            assertTrue(!task.citations().isEmpty(), task::id);
            task.citations().forEach(citation -> assertTrue(KNOWLEDGE.findPassage(citation.passage()).map(Passage::text)
                    .orElse("").contains(citation.quote()), () -> task.id() + ": " + citation.quote()));
        });
    }
}
