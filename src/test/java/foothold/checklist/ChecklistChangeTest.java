package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Answer;
import foothold.knowledge.Question;
import foothold.testing.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a changed answer does to a checklist, said in words, over many random projects.
class ChecklistChangeTest {

    @Test
    void whatCameAndWentIsExactlyTheDifferenceAndEveryTaskIsNamed() {
        ShippedCases.forEach((one, before) -> {
            Question question = one.anyQuestion();
            Checklist after = one.checklistWith(question, Way.random(new Random(one.number())).answer(question));
            ChecklistChange change = ChecklistChange.between(before, after);
            Set<String> added = new HashSet<>(ids(after));
            added.removeAll(ids(before));
            Set<String> gone = new HashSet<>(ids(before));
            gone.removeAll(ids(after));
            assertEquals(added, items(change.added()));
            assertEquals(gone, items(change.noLongerNeeded()));
            String said = String.join("\n", change.sentences());
            Stream.of(change.added(), change.noLongerNeeded(), change.up(), change.down()).flatMap(List::stream)
                    .forEach(item -> assertTrue(said.contains(item.title()), said));
        });
    }

    @Test
    void aTaskMovesOnlyByItsOwnWeightAndToOneSide() {
        ShippedCases.forEach((one, before) -> {
            Question question = one.anyQuestion();
            Checklist after = one.checklistWith(question, Way.random(new Random(one.number())).answer(question));
            ChecklistChange change = ChecklistChange.between(before, after);
            change.up().forEach(item -> assertTrue(score(after, item.id()) > score(before, item.id()), item.id()));
            change.down().forEach(item -> assertTrue(score(after, item.id()) < score(before, item.id()), item.id()));
            ChecklistChange back = ChecklistChange.between(after, before);
            assertEquals(items(change.up()), items(back.down()));
            assertEquals(items(change.added()), items(back.noLongerNeeded()));
        });
    }

    @Test
    void noChangeIsSaidToo() {
        ShippedCases.forEach((_, before) -> {
            ChecklistChange change = ChecklistChange.between(before, before);
            assertTrue(change.isEmpty());
            assertEquals(List.of("Your checklist stays as it was."), change.sentences());
        });
    }

    @Test
    void disagreeingTakesTheAnswerOutAndLeavesNothingToFindOut() {
        ShippedCases.forEach((one, _) -> {
            Question question = one.anyQuestion();
            Checklist after = one.checklistWith(question, new Answer.Marked(Answer.Mark.DISAGREE, "Not here."));
            assertTrue(after.findOut().stream().noneMatch(open -> open.id().equals(question.id())));
            assertTrue(after.tasks().stream().flatMap(task -> task.triggeredBy().stream())
                    .noneMatch(by -> by.question().equals(question.id())));
        });
    }

    private static int score(Checklist checklist, String id) {
        return checklist.tasks().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow().priority().score();
    }

    private static Set<String> ids(Checklist checklist) {
        return checklist.tasks().stream().map(Task::id).collect(Collectors.toSet());
    }

    private static Set<String> items(List<TaskName> items) {
        return items.stream().map(TaskName::id).collect(Collectors.toSet());
    }
}
