package foothold.checklist;

import static foothold.checklist.ShippedCases.KNOWLEDGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist.FindOut;
import foothold.checklist.Checklist.InPlace;
import foothold.interview.Answer;
import foothold.interview.Answers;
import foothold.knowledge.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds of every checklist as a whole, tried on random projects with the shipped knowledge.
class ChecklistPropertiesTest {

    @Test
    void tasksStandByScoreAndEachOnce() {
        ShippedCases.forEach((_, checklist) -> {
            List<Task> tasks = checklist.tasks();
            for (int i = 1; i < tasks.size(); i++) {
                assertTrue(tasks.get(i - 1).priority().score() >= tasks.get(i).priority().score(), tasks.get(i)::id);
            }
            assertEquals(tasks.size(), tasks.stream().map(Task::id).distinct().count());
        });
    }

    @Test
    void theSameAnswersInAnotherOrderMakeTheSameChecklist() {
        ShippedCases.forEach((one, checklist) -> {
            var questions = new ArrayList<>(one.answers().byQuestion().keySet());
            Collections.shuffle(questions, new Random(one.number()));
            Answers shuffled = Answers.NONE;
            for (String question : questions) {
                shuffled = shuffled.with(question, one.answers().find(question).orElseThrow());
            }
            assertEquals(checklist, one.plan(shuffled));
        });
    }

    @Test
    void theFirstTasksAreFewMixedAndFromTheTop() {
        ShippedCases.forEach((_, checklist) -> {
            List<Task> first = checklist.first();
            int least = Math.min(3, checklist.tasks().size());
            assertTrue(first.size() <= 5 && first.size() >= least, () -> first.size() + " first");
            assertEquals(checklist.tasks().stream().filter(first::contains).toList(), first);
            assertEquals(checklist.tasks().stream().limit(1).toList(), first.stream().limit(1).toList());
            first.stream().collect(Collectors.groupingBy(Task::factor)).forEach((factor, tasks) ->
                    assertTrue(tasks.size() <= 2 || first.size() == 3, factor));
        });
    }

    @Test
    void whatWasNotAnsweredIsToBeFoundOut() {
        ShippedCases.forEach((one, checklist) -> {
            List<String> open = one.asked().stream().filter(question -> switch (answer(one, question)) {
                case Answer.Marked marked -> marked.mark() != Answer.Mark.NOT_APPLICABLE;
                case Answer.Skipped _ -> true;
                case Answer.Chosen _, Answer.Said _ -> false;
            }).map(Question::id).toList();
            assertEquals(open, checklist.findOut().stream().map(FindOut::id)
                    .filter(id -> KNOWLEDGE.findQuestion(id).isPresent()).toList());
        });
    }

    @Test
    void whatIsGoodIsInPlace() {
        ShippedCases.forEach((one, checklist) -> {
            List<String> good = one.asked().stream().filter(question -> question.sets() == null)
                    .filter(question -> answer(one, question) instanceof Answer.Chosen chosen
                            && chosen.choices().stream()
                            .allMatch(choice -> question.findChoice(choice).orElseThrow().concern() == 0))
                    .map(Question::id).toList();
            assertEquals(good, checklist.inPlace().stream().map(InPlace::question).toList());
        });
    }

    private static Answer answer(Case one, Question question) {
        return one.answers().find(question.id()).orElseThrow();
    }
}
