package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import foothold.conversation.Requested.Wish;
import foothold.interview.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two requests at once: one turn is kept, and the other is told.
class RacesTest {

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private static final Wish START = new Wish.Take(new Turn.Started(Path.QUICK));
    private static final Wish FULL = new Wish.Take(new Turn.Started(Path.FULL));
    private static final int ROUNDS = 10;

    private final Talk talk = DESK.begin();

    @Test
    void ofTwoThreadsAtTheSameSequenceOneComesFirst() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Talk raced = DESK.begin();
            List<Taken> taken = atOnce(raced, new Requested(START, OptionalInt.of(0), "", "a"),
                    new Requested(FULL, OptionalInt.of(0), "", "b"));
            assertEquals(1, taken.stream().filter(Taken.Accepted.class::isInstance).count());
            assertEquals(1, taken.stream().filter(Taken.Stale.class::isInstance).count());
            assertEquals(1, raced.turns().size());
        }
    }

    @Test
    void theSameRequestTwiceAtOnceHasOneReply() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Talk raced = DESK.begin();
            var request = new Requested(START, OptionalInt.empty(), "key", "print");
            List<Taken> taken = atOnce(raced, request, request);
            assertEquals(Talk.accepted(taken.getFirst()), Talk.accepted(taken.getLast()));
            assertEquals(1, raced.turns().size());
        }
    }

    @Test
    void whoComesSecondIsShownWhatTheFirstDid() {
        var overtaken = overtakenBy(talk, () -> talk.start(Path.FULL));
        var stale = assertInstanceOf(Taken.Stale.class, overtaken.take(talk.id(), request(START, "", "")));
        assertEquals(Path.FULL, stale.state().path());
        assertEquals(1, talk.turns().size());
    }

    @Test
    void whoComesSecondWithTheSameKeyForAnotherRequestIsToldSo() {
        var overtaken = overtakenBy(talk, () -> talk.keyed(FULL, "key"));
        assertInstanceOf(Taken.KeyReused.class, overtaken.take(talk.id(), request(START, "key", "other")));
    }

    @Test
    void aRepeatIsKnownThoughAThirdTurnCameBetween() {
        var overtaken = overtakenBy(talk, () -> {
            talk.keyed(START, "key");
            talk.answerNext();
        });
        State state = Talk.accepted(overtaken.take(talk.id(), request(START, "key", START.toString())));
        assertEquals(1, state.conversation().sequence());
    }

    @Test
    void aConversationErasedMeanwhileIsGone() {
        var overtaken = overtakenBy(talk, () -> DESK.store().delete(talk.id()));
        assertInstanceOf(Taken.Gone.class, overtaken.take(talk.id(), request(START, "", "")));
    }

    private static Requested request(Wish wish, String key, String fingerprint) {
        return new Requested(wish, OptionalInt.empty(), key, fingerprint);
    }

    /// A dialogue whose next turn is overtaken between reading the conversation and appending to it.
    private static Dialogue overtakenBy(Talk talk, Runnable other) {
        return DESK.dialogue(new OvertakenStore(talk.store(), other));
    }

    private static List<Taken> atOnce(Talk talk, Requested one, Requested other) throws Exception {
        var together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Taken>> both = List.of(one, other).stream().map(request -> threads.submit(() -> {
                together.await();
                return talk.dialogue().take(talk.id(), request);
            })).toList();
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }
}
