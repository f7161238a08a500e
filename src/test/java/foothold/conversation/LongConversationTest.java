package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import foothold.advice.Reply.Outcome;
import foothold.conversation.Requested.Wish;
import foothold.interview.Path;
import foothold.testing.MiniKnowledge;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A conversation has an end. What was kept until then stays readable, and nobody is turned away without help.
class LongConversationTest {

    @RegisterExtension
    static final Desk DESK = Desk.with(new MiniKnowledge().question("a").question("b").read());

    private static final Wish BACK = new Wish.Take(new Turn.WentBack());

    private static Talk talk;

    @BeforeAll
    static void takeAllTurnsButOne() {
        talk = DESK.begin();
        for (int sequence = 1; sequence < Dialogue.MOST_TURNS; sequence++) {
            Turn turn = sequence == 1 ? new Turn.Started(Path.QUICK) : new Turn.WentBack();
            talk.store().append(talk.id(), new TurnRecord(sequence, Desk.NOW, "", "", turn));
        }
        Talk.accepted(talk.keyed(BACK, "last"));
    }

    @Test
    void takesNoMoreTurns() {
        for (Wish wish : List.of(BACK, new Wish.Skip(), Talk.asking("How do we start?"))) {
            assertInstanceOf(Taken.Full.class, talk.take(wish));
        }
        assertEquals(Dialogue.MOST_TURNS, talk.turns().size());
    }

    @Test
    void stillAnswersARepeatOfItsLastTurn() {
        assertEquals(Dialogue.MOST_TURNS, Talk.accepted(talk.keyed(BACK, "last")).conversation().sequence());
    }

    @Test
    void canStillBeLookedAtAndHelps() {
        assertEquals("a", talk.accepted(new Wish.Look()).asking().orElseThrow().question().id());
        assertEquals(Outcome.HELP, talk.accepted(new Wish.Help()).reply().orElseThrow().outcome());
    }

    @Test
    void stillSaysWhereToTurnInACrisis() {
        assertEquals(Outcome.CRISIS, talk.ask("[crisis]").reply().orElseThrow().outcome());
    }

    @Test
    void stillSaysThatASequenceIsStale() {
        assertInstanceOf(Taken.Stale.class, talk.take(BACK, OptionalInt.of(3), "", ""));
    }
}
