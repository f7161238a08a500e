package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.ChecklistDiff;
import foothold.checklist.ChecklistDiff.FactorChange;
import foothold.checklist.TaskName;
import foothold.checklist.Work.Status;
import foothold.conversation.Requested.Wish;
import foothold.conversation.TaskNotes.Wanted;
import foothold.interview.Concern;
import foothold.interview.Path;
import foothold.testing.MiniKnowledge;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A review point freezes the checklist, whatever is answered or learnt later.
class ReviewPointTest {

    private static final String ONE = "called-for-by: [{question: a, choices: [bad]}]";
    private static final String TWO = "called-for-by: [{question: b, choices: [bad]}]";

    @RegisterExtension
    static final Desk DESK = Desk.with(new MiniKnowledge().question("a").question("b").action("one", ONE)
            .action("two", TWO).read());

    @RegisterExtension
    static final Desk LATER = Desk.with(new MiniKnowledge().question("a").question("b")
            .action("one", ONE, "who: Another role").action("two", TWO).read());

    private final Talk talk = DESK.begin();

    @Test
    void whatChangedSinceIsSaid() {
        talk.start(Path.QUICK);
        talk.answer("a", "bad");
        talk.accepted(new Wish.Review());
        talk.dialogue().tasks().change(talk.id(), new Wanted("one",
                new TaskChange(Status.DONE, null, null, false, null), OptionalInt.empty(), "", ""));
        talk.answer("a", "partly");
        talk.answer("b", "bad");
        ReviewPoint point = ReviewPoint.of(talk.kept()).getFirst();
        ChecklistDiff diff = ChecklistDiff.between(point.snapshot(), talk.dialogue().checklist(talk.kept()));
        assertEquals(List.of(new TaskName("one", "Do one")), diff.done());
        assertEquals(List.of(new TaskName("one", "Do one")), diff.noLongerNeeded());
        assertEquals(List.of(new TaskName("two", "Do two")), diff.added());
        assertTrue(diff.factors().contains(new FactorChange("skills-and-knowledge", Concern.SERIOUS, Concern.SERIOUS)));
    }

    @Test
    void knowledgeThatChangedSinceIsToldFromAnswersThatDid() {
        talk.start(Path.QUICK);
        talk.answer("a", "bad");
        talk.accepted(new Wish.Review());
        // The same conversation, opened by a Foothold with newer pages.
        Dialogue later = LATER.dialogue(talk.store());
        ReviewPoint point = ReviewPoint.of(talk.kept()).getFirst();
        ChecklistDiff diff = ChecklistDiff.between(point.snapshot(), later.checklist(talk.kept()));
        assertEquals(List.of(new TaskName("one", "Do one")), diff.guidanceChanged());
        assertTrue(diff.otherKnowledge());
        assertEquals(List.of(), diff.added());
    }

    @Test
    void theLatestComesFirst() {
        talk.start(Path.QUICK);
        talk.answer("a", "bad");
        talk.accepted(new Wish.Review());
        talk.accepted(new Wish.Review());
        assertEquals(List.of(4, 3), ReviewPoint.of(talk.kept()).stream().map(ReviewPoint::sequence).toList());
    }

    @Test
    void withoutAChecklistThereIsNothingToLookBackOn() {
        assertInstanceOf(Taken.Rejected.class, talk.take(new Wish.Review()));
        assertEquals(List.of(), ReviewPoint.of(talk.kept()));
    }
}
