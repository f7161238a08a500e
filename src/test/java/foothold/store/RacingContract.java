package foothold.store;

import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.TurnRecord;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contract's third promise: of writers who want the same, exactly one wins, and the others are told.
interface RacingContract extends StoreUnderTest {

    @ParameterizedTest
    @CsvSource({"2, 40", "50, 6"})
    default void exactlyOneWriterGetsANumber(int writers, int rounds) throws Exception {
        try (ConversationStore store = open()) {
            Conversation raced = conversation();
            store.create(raced);
            for (int sequence = 1; sequence <= rounds; sequence++) {
                int number = sequence;
                List<Boolean> won = Race.of(writers, runner ->
                        store.append(raced.id(), turn(number, number + " by " + runner)));
                assertEquals(1, Collections.frequency(won, true), "round " + number);
                assertEquals(number + " by " + won.indexOf(true),
                        store.find(raced.id()).orElseThrow().turns().getLast().idempotencyKey());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 40", "50, 6"})
    default void exactlyOneWriterGetsAKey(int writers, int rounds) throws Exception {
        try (ConversationStore store = open()) {
            Conversation raced = conversation();
            store.create(raced);
            for (int round = 1; round <= rounds; round++) {
                String key = "key " + round;
                // Each writer takes the next number it sees, so that often only the key is in dispute.
                List<Boolean> won = Race.of(writers, _ ->
                        store.append(raced.id(), turn(store.find(raced.id()).orElseThrow().sequence() + 1, key)));
                assertEquals(1, Collections.frequency(won, true), key);
                assertEquals(round, store.find(raced.id()).orElseThrow().sequence());
            }
        }
    }

    @Test
    default void fiftyWritersWhoTryAgainAreAllKept() throws Exception {
        try (ConversationStore store = open()) {
            Conversation raced = conversation();
            store.create(raced);
            Race.of(50, runner -> appendAtLast(store, raced.id(), "writer " + runner));
            assertWhole(store.find(raced.id()).orElseThrow(), 50);
        }
    }

    @Test
    default void writersInTwoProcessesRaceAsFairlyAsInOne() throws Exception {
        try (ConversationStore here = open(); ConversationStore there = open()) {
            Conversation raced = conversation();
            here.create(raced);
            Race.of(16, runner -> appendAtLast(runner % 2 == 0 ? here : there, raced.id(), "writer " + runner));
            assertWhole(here.find(raced.id()).orElseThrow(), 16);
            assertEquals(here.find(raced.id()), there.find(raced.id()));
        }
    }

    @Test
    default void severalProcessesMayStartOnAnEmptyDatabaseAtOnce() throws Exception {
        List<Conversation> kept = Race.of(6, _ -> {
            try (ConversationStore store = open()) {
                Conversation created = conversation();
                store.create(created);
                return created;
            }
        });
        try (ConversationStore store = open()) {
            assertTrue(kept.stream().allMatch(each -> store.find(each.id()).equals(Optional.of(each))));
        }
    }

    @Test
    default void aReaderBesideWritersSeesWholeTurnsWithoutGaps() throws Exception {
        try (ConversationStore store = open()) {
            Conversation raced = conversation();
            store.create(raced);
            Race.of(4, runner -> {
                for (int i = 0; i < 20; i++) {
                    if (runner == 0) {
                        appendAtLast(store, raced.id(), "turn " + i);
                    } else {
                        Conversation seen = store.find(raced.id()).orElseThrow();
                        assertWhole(seen, seen.turns().size());
                    }
                }
                return true;
            });
        }
    }

    private static boolean appendAtLast(ConversationStore store, String id, String key) {
        while (!store.append(id, turn(store.find(id).orElseThrow().sequence() + 1, key))) {
            Thread.onSpinWait();
        }
        return true;
    }

    private static void assertWhole(Conversation conversation, int turns) {
        List<TurnRecord> kept = conversation.turns();
        assertEquals(IntStream.rangeClosed(1, turns).boxed().toList(),
                kept.stream().map(TurnRecord::sequence).toList());
        var keys = new HashSet<String>();
        assertTrue(kept.stream().allMatch(turn -> keys.add(turn.idempotencyKey())), "no key twice");
    }
}
