package foothold.store;

import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.TurnRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract's second promise: turns are appended in order, one for each number and each key, or not at all.
interface AppendingContract extends StoreUnderTest {

    @Test
    default void aTurnThatIsNotTheNextOneIsRefusedAndLeavesNothing() throws Exception {
        try (ConversationStore store = open()) {
            Conversation created = conversation();
            store.create(created);
            assertFalse(store.append(created.id(), turn(2)), "a gap before the first turn");
            assertTrue(store.append(created.id(), turn(1, "first")));
            assertTrue(store.append(created.id(), turn(2, "second")));
            for (int wrong : new int[] {Integer.MIN_VALUE, -1, 0, 1, 2, 4, Integer.MAX_VALUE}) {
                assertFalse(store.append(created.id(), turn(wrong)), "number " + wrong + " after 2");
            }
            assertEquals(Optional.of(created.with(turn(1, "first")).with(turn(2, "second"))), store.find(created.id()));
        }
    }

    @Test
    default void aKeyIsTakenOnceInAConversation() throws Exception {
        try (ConversationStore store = open()) {
            Conversation created = conversation();
            store.create(created);
            assertTrue(store.append(created.id(), turn(1, "key")));
            assertTrue(store.append(created.id(), turn(2, "other")));
            assertFalse(store.append(created.id(), turn(3, "key")));
            assertTrue(store.append(created.id(), turn(3, "Key")), "keys are told apart by case");
            assertEquals(3, store.find(created.id()).orElseThrow().sequence());
        }
    }

    @Test
    default void theSameKeyIsFreeInAnotherConversation() throws Exception {
        try (ConversationStore store = open()) {
            Conversation first = conversation();
            Conversation second = conversation();
            store.create(first);
            store.create(second);
            assertTrue(store.append(first.id(), turn(1, "key")));
            assertTrue(store.append(second.id(), turn(1, "key")));
        }
    }

    @Test
    default void turnsWithoutAKeyDoNotGetInEachOthersWay() throws Exception {
        try (ConversationStore store = open()) {
            Conversation created = conversation();
            store.create(created);
            assertTrue(store.append(created.id(), turn(1, "")));
            assertTrue(store.append(created.id(), turn(2, "")));
            assertEquals("", store.find(created.id()).orElseThrow().turns().getLast().idempotencyKey());
        }
    }

    /// An append that reported an error may have been kept all the same, so the client sends it again with its key.
    @Test
    default void aRepeatedAppendIsRefusedAndTheFirstIsFoundByItsKeyAlsoAfterReopening() throws Exception {
        Conversation created = conversation();
        TurnRecord turn = turn(1, "key");
        try (ConversationStore store = open()) {
            store.create(created);
            assertTrue(store.append(created.id(), turn));
            assertFalse(store.append(created.id(), turn));
        }
        try (ConversationStore store = open()) {
            assertFalse(store.append(created.id(), turn));
            assertEquals(Optional.of(turn), store.find(created.id()).orElseThrow().findByKey("key"));
            assertEquals(1, store.find(created.id()).orElseThrow().sequence());
        }
    }

    @Test
    default void aConversationThatNeverWasOrWasErasedTakesNoTurn() throws Exception {
        try (ConversationStore store = open()) {
            Conversation erased = conversation();
            store.create(erased);
            store.append(erased.id(), turn(1));
            store.delete(erased.id());
            assertFalse(store.append(erased.id(), turn(2)));
            assertFalse(store.append(erased.id(), turn(1)));
            assertFalse(store.append("never-was", turn(1)));
            assertEquals(Optional.empty(), store.find(erased.id()));
            assertEquals(Optional.empty(), store.find("never-was"));
        }
    }
}
