package foothold.store;

import static foothold.store.Samples.NOW;
import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.StoreException;
import foothold.conversation.Turn;
import foothold.conversation.TurnRecord;
import foothold.knowledge.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract's first promise: what is kept comes back exactly as it was.
interface KeepingContract extends StoreUnderTest {

    @Test
    default void aConversationIsFoundAsItWasCreatedWhateverItsSituation() throws Exception {
        try (ConversationStore store = open()) {
            for (Situation situation : Samples.everySituation()) {
                Conversation created = conversation(NOW, situation);
                store.create(created);
                assertEquals(Optional.of(created), store.find(created.id()));
            }
        }
    }

    @Test
    default void everyKindOfTurnComesBackAsItWasAppended() throws Exception {
        try (ConversationStore store = open()) {
            Conversation expected = conversation();
            store.create(expected);
            for (Turn turn : Samples.everyTurn()) {
                TurnRecord record = turn(expected.sequence() + 1, turn);
                assertTrue(store.append(expected.id(), record));
                expected = expected.with(record);
            }
            assertEquals(Optional.of(expected), store.find(expected.id()));
        }
    }

    @Test
    default void textIsKeptToTheLastCharacter() throws Exception {
        try (ConversationStore store = open()) {
            Conversation expected = conversation();
            store.create(expected);
            for (String text : Samples.awkwardTexts()) {
                TurnRecord record = turn(expected.sequence() + 1, new Turn.Asked(text));
                assertTrue(store.append(expected.id(), record));
                expected = expected.with(record);
            }
            assertEquals(Optional.of(expected), store.find(expected.id()));
        }
    }

    @Test
    default void turnsComeInTheOrderOfTheirNumbersEvenWhenTheClockRanBackwards() throws Exception {
        try (ConversationStore store = open()) {
            Conversation expected = conversation();
            store.create(expected);
            // Past ten, so that an order by text would show.
            for (int sequence = 1; sequence <= 12; sequence++) {
                Instant at = NOW.minusSeconds(sequence);
                assertTrue(store.append(expected.id(), turn(sequence, at)));
                expected = expected.with(turn(sequence, at));
            }
            assertEquals(Optional.of(expected), store.find(expected.id()));
        }
    }

    @Test
    default void keysAndFingerprintsAsLongAsTheWebAllowsAreKept() throws Exception {
        try (ConversationStore store = open()) {
            Conversation created = conversation();
            store.create(created);
            String key = "~".repeat(200);
            var record = new TurnRecord(1, NOW, key, "a1".repeat(32), new Turn.WentBack());
            assertTrue(store.append(created.id(), record));
            assertEquals(Optional.of(record), store.find(created.id()).orElseThrow().findByKey(key));
        }
    }

    @Test
    default void anUnknownIdFindsNothing() throws Exception {
        try (ConversationStore store = open()) {
            store.create(conversation());
            for (String id : List.of("", "unknown", "%", "' or '1' = '1", "ŵ🩺", "x".repeat(100_000))) {
                assertEquals(Optional.empty(), store.find(id), id);
            }
        }
    }

    @Test
    default void anIdIsUsedOnce() throws Exception {
        try (ConversationStore store = open()) {
            Conversation first = conversation();
            store.create(first);
            store.append(first.id(), turn(1, ""));
            assertThrows(StoreException.class, () -> store.create(first));
            assertEquals(Optional.of(first.with(turn(1, ""))), store.find(first.id()));
        }
    }

    @Test
    default void everythingIsThereAfterReopening() throws Exception {
        Conversation first = conversation();
        Conversation second = conversation(NOW, Samples.everySituation().getLast());
        TurnRecord turn = turn(1);
        try (ConversationStore store = open()) {
            store.create(first);
            store.create(second);
            store.append(second.id(), turn);
        }
        try (ConversationStore store = open()) {
            assertEquals(Optional.of(first), store.find(first.id()));
            assertEquals(Optional.of(second.with(turn)), store.find(second.id()));
            assertTrue(store.append(second.id(), turn(2)));
        }
    }

    @Test
    default void aStoreIsHealthyUntilItIsClosedAndThenSaysThatItCannotBeUsed() throws Exception {
        ConversationStore store = open();
        Conversation kept = conversation();
        store.create(kept);
        assertTrue(store.healthy());
        store.close();
        store.close();
        assertFalse(store.healthy());
        assertThrows(StoreException.class, () -> store.create(conversation()));
        assertThrows(StoreException.class, () -> store.find(kept.id()));
        assertThrows(StoreException.class, () -> store.append(kept.id(), turn(1)));
        assertThrows(StoreException.class, () -> store.delete(kept.id()));
        assertThrows(StoreException.class, () -> store.deleteUntouchedSince(NOW.plusSeconds(1)));
        try (ConversationStore later = open()) {
            assertEquals(Optional.of(kept), later.find(kept.id()));
        }
    }
}
