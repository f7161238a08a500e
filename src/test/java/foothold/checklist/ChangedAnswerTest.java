package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Answer;
import foothold.interview.Profile;
import foothold.interview.Profile.FactorView;
import foothold.knowledge.Question;
import foothold.testing.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a changed answer changes, and what it leaves alone.
class ChangedAnswerTest {

    @Test
    void theOrderOfTasksThatItDoesNotTouchStays() {
        ShippedCases.forEach((one, before) -> {
            Question question = one.anyQuestion();
            Checklist after = one.checklistWith(question, Way.random(new Random(one.number())).answer(question));
            Set<String> touched = new HashSet<>(calledBy(before, question));
            touched.addAll(calledBy(after, question));
            assertEquals(tasksBut(before, touched), tasksBut(after, touched));
        });
    }

    @Test
    void notApplicableRemovesOnlyWhatDependsOnIt() {
        ShippedCases.forEach((one, before) -> {
            Question question = one.anyQuestion();
            Checklist after = one.checklistWith(question, new Answer.Marked(Answer.Mark.NOT_APPLICABLE, ""));
            Set<String> dependent = calledBy(before, question);
            assertEquals(tasksBut(before, dependent), tasksBut(after, dependent));
            before.tasks().stream().filter(task -> dependent.contains(task.id())).forEach(task -> {
                boolean otherCalls = task.triggeredBy().stream().anyMatch(by -> !by.question().equals(question.id()));
                assertEquals(otherCalls, ids(after).contains(task.id()), task::id);
            });
            assertEquals(Set.of(), calledBy(after, question));
            assertTrue(after.findOut().stream().noneMatch(open -> open.id().equals(question.id())));
            assertEquals(factorsBut(before.profile(), question), factorsBut(after.profile(), question));
        });
    }

    @Test
    void notKnowingKeepsTheQuestionInSight() {
        ShippedCases.forEach((one, _) -> {
            Question question = one.anyQuestion();
            Checklist after = one.checklistWith(question, new Answer.Marked(Answer.Mark.DONT_KNOW, "Ask."));
            assertEquals(List.of("Ask."), after.findOut().stream().filter(open -> open.id().equals(question.id()))
                    .map(Checklist.FindOut::note).toList());
            assertEquals(Set.of(), calledBy(after, question));
        });
    }

    private static Set<String> calledBy(Checklist checklist, Question question) {
        return checklist.tasks().stream().filter(task -> task.triggeredBy().stream()
                .anyMatch(by -> by.question().equals(question.id()))).map(Task::id).collect(Collectors.toSet());
    }

    private static List<Task> tasksBut(Checklist checklist, Set<String> touched) {
        return checklist.tasks().stream().filter(task -> !touched.contains(task.id())).toList();
    }

    private static Set<String> ids(Checklist checklist) {
        return checklist.tasks().stream().map(Task::id).collect(Collectors.toSet());
    }

    private static List<FactorView> factorsBut(Profile profile, Question question) {
        return profile.factors().stream().filter(factor -> !factor.factor().equals(question.factor())).toList();
    }
}
