package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import foothold.conversation.Requested.Wish;
import foothold.interview.Path;
import foothold.testing.Shipped;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A request that was sent twice is one turn and has one reply.
class RepeatsTest {

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private static final Wish START = new Wish.Take(new Turn.Started(Path.QUICK));
    private static final Wish BACK = new Wish.Take(new Turn.WentBack());

    private final Talk talk = DESK.begin();

    @Test
    void theSameKeyIsOneTurnWithTheFirstReply() {
        State first = Talk.accepted(talk.keyed(START, "k1"));
        assertEquals(first, Talk.accepted(talk.keyed(START, "k1")));
        assertEquals(1, talk.turns().size());
    }

    @Test
    void theFirstReplyComesBackWhenOtherTurnsCameAfter() {
        State first = Talk.accepted(talk.keyed(START, "k1"));
        talk.answerNext();
        talk.answerNext();
        assertEquals(first, Talk.accepted(talk.keyed(START, "k1")));
        assertEquals(3, talk.turns().size());
    }

    @Test
    void anAnswerToAQuestionComesBackToo() {
        Wish asking = Talk.asking(Shipped.KNOWLEDGE.pages().getFirst().title());
        State first = Talk.accepted(talk.keyed(asking, "k1"));
        talk.start(Path.QUICK);
        State again = Talk.accepted(talk.keyed(asking, "k1"));
        assertEquals(first.reply(), again.reply());
        assertEquals(first, again);
    }

    @Test
    void aRepeatedSkipSkipsOnce() {
        talk.start(Path.QUICK);
        State first = Talk.accepted(talk.keyed(new Wish.Skip(), "k1"));
        assertEquals(first, Talk.accepted(talk.keyed(new Wish.Skip(), "k1")));
        assertEquals(2, first.asking().orElseThrow().number());
    }

    @Test
    void aRepeatIsKnownByItsKeyEvenWhenItsSequenceIsStale() {
        State first = Talk.accepted(talk.take(START, OptionalInt.of(0), "k1", "print"));
        talk.answerNext();
        assertEquals(first, Talk.accepted(talk.take(START, OptionalInt.of(0), "k1", "print")));
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefused() {
        talk.keyed(START, "k1");
        assertInstanceOf(Taken.KeyReused.class, talk.keyed(BACK, "k1"));
        assertEquals(1, talk.turns().size());
    }

    @Test
    void aKeyBelongsToItsConversation() {
        talk.keyed(START, "k1");
        Talk other = DESK.begin();
        Talk.accepted(other.keyed(BACK, "k1"));
        assertEquals(1, other.turns().size());
    }

    @Test
    void withoutAKeyTheSameRequestIsAnotherTurn() {
        talk.start(Path.QUICK);
        talk.start(Path.QUICK);
        assertEquals(2, talk.turns().size());
    }

    @Test
    void aStaleSequenceKeepsNothingAndShowsHowThingsStand() {
        talk.start(Path.QUICK);
        talk.answerNext();
        var stale = assertInstanceOf(Taken.Stale.class, talk.take(BACK, OptionalInt.of(1), "", ""));
        assertEquals(talk.state(), stale.state());
        assertEquals(2, talk.turns().size());
        Talk.accepted(talk.take(BACK, OptionalInt.of(2), "", ""));
    }

    @Test
    void aSequenceThatIsYetToComeIsStaleToo() {
        assertInstanceOf(Taken.Stale.class, talk.take(START, OptionalInt.of(1), "", ""));
    }
}
