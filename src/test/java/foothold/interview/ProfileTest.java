package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.interview.Answer.Mark;
import foothold.interview.Profile.Because;
import foothold.interview.Profile.FactorView;
import foothold.interview.Profile.Progress;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Situation;
import foothold.testing.MiniKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each factor's concern and progress, and the answers that say so.
class ProfileTest {

    private final KnowledgeBase knowledge = new MiniKnowledge().question("a").question("b")
            .question("c", "kind: multiple").question("d", "kind: text", "choices: []")
            .question("safety", "factor: safety-and-equity").read();

    @Test
    void holdsEveryFactorInItsOrder() {
        assertEquals(List.of("skills-and-knowledge", "ways-of-working", "safety-and-equity"),
                profile(Answers.NONE).factors().stream().map(FactorView::factor).toList());
    }

    @Test
    void nothingIsKnownBeforeTheFirstAnswer() {
        assertEquals(new FactorView("skills-and-knowledge", Progress.NOT_STARTED, Concern.NOT_KNOWN, List.of()),
                skills(Answers.NONE));
    }

    @Test
    void aFactorIsBeingAskedUntilEveryQuestionOfItIsMet() {
        Answers one = Answers.NONE.with("a", Answering.with("good"));
        assertEquals(Progress.ASKING, skills(one).progress());
        Answers all = one.with("b", new Answer.Skipped()).with("c", Answering.marked(Mark.NOT_APPLICABLE))
                .with("d", Answering.marked(Mark.DONT_KNOW));
        assertEquals(Progress.DONE, skills(all).progress());
        assertEquals(Progress.NOT_STARTED, profile(all).factors().getLast().progress());
    }

    @Test
    void namesTheAnswersWithAConcernTheWorstFirst() {
        Answers answers = Answers.NONE.with("a", Answering.with("partly")).with("b", Answering.with("bad"))
                .with("c", Answering.with("good")).with("safety", Answering.with("poor"));
        assertEquals(Concern.SERIOUS, skills(answers).concern());
        assertEquals(List.of(new Because("b", "How is b?", "Bad", 3), new Because("a", "How is a?", "Partly", 1)),
                skills(answers).because());
    }

    @Test
    void theWorstOfSeveralChoicesCounts() {
        Answers answers = Answers.NONE.with("c", Answering.with("good", "poor", "partly"));
        assertEquals(List.of(new Because("c", "How is c?", "Poor", 2)), skills(answers).because());
        assertEquals(Concern.SOME, skills(answers).concern());
    }

    @Test
    void waysOfNotAnsweringSayNothingOfTheConcern() {
        for (Mark mark : Mark.values()) {
            assertEquals(Concern.NOT_KNOWN, skills(Answers.NONE.with("a", Answering.marked(mark))).concern());
        }
        assertEquals(Concern.NOT_KNOWN, skills(Answers.NONE.with("a", new Answer.Skipped())).concern());
        assertEquals(Concern.NOT_KNOWN, skills(Answers.NONE.with("d", new Answer.Said("Three wards."))).concern());
        assertEquals(Concern.NOT_KNOWN, skills(Answers.NONE.with("a", Answering.with("excellent"))).concern());
    }

    @Test
    void notApplicableLeavesTheOtherAnswersToDecide() {
        Answers answers = Answers.NONE.with("a", Answering.with("poor")).with("b", Answering.with("poor"));
        assertEquals(Concern.SERIOUS, skills(answers).concern());
        assertEquals(Concern.SOME, skills(answers.with("b", Answering.marked(Mark.NOT_APPLICABLE))).concern());
    }

    private Profile profile(Answers answers) {
        var fitting = new Interview(knowledge).questions(Situation.UNKNOWN, answers, Path.QUICK);
        return Profile.of(knowledge, fitting, answers);
    }

    private FactorView skills(Answers answers) {
        return profile(answers).factors().getFirst();
    }
}
