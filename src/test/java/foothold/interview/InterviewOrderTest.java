package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Situation;
import foothold.testing.MiniKnowledge;
import foothold.testing.Walk;
import foothold.testing.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One question at a time, in the order of the files, the quick ones alone on the quick path.
class InterviewOrderTest {

    private final KnowledgeBase knowledge = new MiniKnowledge()
            .question("zebra").question("apple", "path: full").question("mango").read();
    private final Interview interview = new Interview(knowledge);

    @Test
    void theFullPathAsksEveryQuestionInTheOrderOfTheFile() {
        assertEquals(List.of("zebra", "apple", "mango"), Walk.through(knowledge, Path.FULL, Way.best()).ids());
    }

    @Test
    void theQuickPathAsksOnlyTheQuickQuestions() {
        assertEquals(List.of("zebra", "mango"), Walk.through(knowledge, Path.QUICK, Way.best()).ids());
    }

    @Test
    void theQuickPathKeepsAFullQuestionThatWasAnswered() {
        Answers answers = Answers.NONE.with("apple", Answering.with("good"));
        assertEquals(List.of("zebra", "apple", "mango"), ids(answers, Path.QUICK));
    }

    @Test
    void aQuestionSaysWhichItIsOfHowMany() {
        Answers answers = Answers.NONE.with("zebra", Answering.with("good"));
        var asking = assertInstanceOf(Stage.Asking.class, interview.next(Situation.UNKNOWN, answers, Path.QUICK));
        assertEquals("mango", asking.question().id());
        assertEquals(2, asking.number());
        assertEquals(2, asking.total());
    }

    @Test
    void theFirstOpenQuestionComesNextHoweverFarTheOthersAre() {
        Answers answers = Answers.NONE.with("mango", Answering.with("good"));
        var asking = assertInstanceOf(Stage.Asking.class, interview.next(Situation.UNKNOWN, answers, Path.FULL));
        assertEquals("zebra", asking.question().id());
    }

    @Test
    void aMarkAndASkipLeadOnLikeAnAnswer() {
        Answers answers = Answers.NONE.with("zebra", Answering.marked(Answer.Mark.DONT_KNOW))
                .with("mango", new Answer.Skipped());
        assertEquals(new Stage.Complete(), interview.next(Situation.UNKNOWN, answers, Path.QUICK));
    }

    @Test
    void anAnswerToAQuestionThatIsNoMoreChangesNothing() {
        Answers answers = Answers.NONE.with("unicorn", Answering.with("good"));
        assertEquals(List.of("zebra", "apple", "mango"), ids(answers, Path.FULL));
        assertInstanceOf(Stage.Asking.class, interview.next(Situation.UNKNOWN, answers, Path.FULL));
    }

    @Test
    void anInterviewWithoutQuestionsIsComplete() {
        var empty = new Interview(new MiniKnowledge().read());
        assertEquals(new Stage.Complete(), empty.next(Situation.UNKNOWN, Answers.NONE, Path.FULL));
    }

    private List<String> ids(Answers answers, Path path) {
        return interview.questions(Situation.UNKNOWN, answers, path).stream().map(question -> question.id()).toList();
    }
}
