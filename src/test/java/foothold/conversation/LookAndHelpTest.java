package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.advice.Reply.Outcome;
import foothold.conversation.Requested.Wish;
import foothold.interview.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Looking and asking for help change nothing.
class LookAndHelpTest {

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private final Talk talk = DESK.begin();

    @Test
    void lookingShowsHowThingsStandAndKeepsNothing() {
        talk.start(Path.QUICK);
        State before = talk.answerNext();
        assertEquals(before, talk.accepted(new Wish.Look()));
        assertEquals(2, talk.turns().size());
    }

    @Test
    void helpSaysWhatCanBeDoneAndKeepsThePlace() {
        State before = talk.start(Path.QUICK);
        State helped = talk.accepted(new Wish.Help());
        assertEquals(Outcome.HELP, helped.reply().orElseThrow().outcome());
        assertEquals(before.asking(), helped.asking());
        assertEquals(List.of(new Turn.Started(Path.QUICK)), talk.turns());
    }
}
