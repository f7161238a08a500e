package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.testing.MiniKnowledge;
import foothold.testing.Walk;
import foothold.testing.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Any answer can be changed at any time, and the rest stays.
class InterviewChangesTest {

    private final KnowledgeBase knowledge = new MiniKnowledge().opening("nation")
            .question("welsh", "ask-when: [{nation: [wales]}]").question("scottish", "ask-when: [{nation: [scotland]}]")
            .question("training").read();
    private final Interview interview = new Interview(knowledge);
    private final Answers inWales = Answers.NONE.with("nation", Answering.with("wales"))
            .with("welsh", Answering.with("poor")).with("training", Answering.with("bad"));

    @Test
    void aChangedAnswerAsksOnlyWhatIsNew() {
        Answers inScotland = inWales.with("nation", Answering.with("scotland"));
        assertEquals(List.of("nation", "scottish", "training"), asked(inScotland));
        assertEquals("scottish", next(inScotland));
        assertEquals(Answering.with("bad"), inScotland.find("training").orElseThrow());
    }

    @Test
    void anAnswerComesBackWhenItsQuestionFitsAgain() {
        Answers andBack = inWales.with("nation", Answering.with("scotland")).with("nation", Answering.with("wales"));
        assertEquals(List.of("nation", "welsh", "training"), asked(andBack));
        assertEquals(Answering.with("poor"), andBack.find("welsh").orElseThrow());
        assertEquals("complete", next(andBack));
    }

    @Test
    void anAnswerWhoseQuestionDoesNotFitGivesNoConcern() {
        Answers inEngland = inWales.with("nation", Answering.with("england")).with("training", Answering.with("good"));
        List<Question> fitting = interview.questions(Situation.UNKNOWN, inEngland, Path.FULL);
        assertEquals(Concern.NONE, Profile.of(knowledge, fitting, inEngland).factors().getFirst().concern());
    }

    @Test
    void theSameAnswersInAnotherOrderMakeTheSameInterview() {
        Answers other = Answers.NONE.with("training", Answering.with("bad")).with("welsh", Answering.with("poor"))
                .with("nation", Answering.with("wales"));
        assertEquals(asked(inWales), asked(other));
        assertEquals(next(inWales), next(other));
    }

    @Test
    void answersFromTheQuickPathAreNotAskedAgainOnTheFullPath() {
        KnowledgeBase two = new MiniKnowledge().question("short").question("long", "path: full").read();
        Answers quick = Walk.through(two, Path.QUICK, Way.best()).answers();
        var asking = (Stage.Asking) new Interview(two).next(Situation.UNKNOWN, quick, Path.FULL);
        assertEquals("long", asking.question().id());
    }

    private List<String> asked(Answers answers) {
        return interview.questions(Situation.UNKNOWN, answers, Path.FULL).stream().map(Question::id).toList();
    }

    private String next(Answers answers) {
        return interview.next(Situation.UNKNOWN, answers, Path.FULL) instanceof Stage.Asking asking
                ? asking.question().id() : "complete";
    }
}
