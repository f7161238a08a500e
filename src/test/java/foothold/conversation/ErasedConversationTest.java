package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import foothold.conversation.Requested.Wish;
import foothold.interview.Path;
import foothold.testing.MiniKnowledge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An erased conversation is gone for every request, and stays so.
class ErasedConversationTest {

    @RegisterExtension
    static final Desk DESK = Desk.with(new MiniKnowledge().question("a").read());

    @Test
    void isGoneWhateverIsAsked() {
        Talk talk = DESK.begin();
        talk.start(Path.QUICK);
        talk.keyed(new Wish.Skip(), "key");
        DESK.store().delete(talk.id());
        for (Wish wish : List.of(new Wish.Look(), new Wish.Help(), new Wish.Skip(), Talk.asking("How do we start?"),
                new Wish.Take(new Turn.WentBack()))) {
            assertInstanceOf(Taken.Gone.class, talk.take(wish));
        }
        assertInstanceOf(Taken.Gone.class, talk.keyed(new Wish.Skip(), "key"));
        assertEquals(Optional.empty(), DESK.store().find(talk.id()));
    }
}
