package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Answer.Mark;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the project is follows from what was known at the start and from the opening answers.
class InterviewSituationTest {

    private static final Situation WALES = Situation.UNKNOWN.with(Field.NATION, "wales");

    private final KnowledgeBase knowledge =
            new MiniKnowledge().opening("technology").opening("nation").question("training").read();
    private final Interview interview = new Interview(knowledge);

    @Test
    void anOpeningAnswerSetsItsField() {
        Answers answers = Answers.NONE.with("nation", Answering.with("scotland"));
        assertEquals(Situation.UNKNOWN.with(Field.NATION, "scotland"), interview.situation(Situation.UNKNOWN, answers));
    }

    @Test
    void anOpeningQuestionOffersTheWordsOfTheVocabularyButNotAny() {
        List<String> offered = knowledge.findQuestion("technology").orElseThrow().choices().stream()
                .map(Question.Choice::id).toList();
        assertTrue(offered.containsAll(List.of("epr", "other")));
        assertTrue(!offered.contains("any"));
    }

    @Test
    void aMarkASkipAndAnUnknownWordSetNothing() {
        for (Answer answer : List.of(Answering.marked(Mark.DONT_KNOW), new Answer.Skipped(), Answering.with("atlantis"),
                new Answer.Said("wales"), Answering.with("wales", "scotland"))) {
            Answers answers = Answers.NONE.with("nation", answer);
            assertEquals(Situation.UNKNOWN, interview.situation(Situation.UNKNOWN, answers));
        }
    }

    @Test
    void anOrdinaryAnswerSetsNothing() {
        Answers answers = Answers.NONE.with("training", Answering.with("good"));
        assertEquals(WALES, interview.situation(WALES, answers));
    }

    @Test
    void whatIsKnownAtTheStartIsNotAskedAgain() {
        assertEquals(List.of("technology", "training"), asked(WALES, Answers.NONE));
    }

    @Test
    void anAnswerGoesBeforeWhatWasKnownAtTheStartAndStaysInSight() {
        Answers answers = Answers.NONE.with("nation", Answering.with("scotland"));
        assertEquals(Optional.of("scotland"), interview.situation(WALES, answers).find(Field.NATION));
        assertEquals(List.of("technology", "nation", "training"), asked(WALES, answers));
    }

    private List<String> asked(Situation before, Answers answers) {
        return interview.questions(before, answers, Path.QUICK).stream().map(Question::id).toList();
    }
}
