package foothold.store;

import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract's fourth promise: what is erased is gone, and nothing else is.
interface ErasingContract extends StoreUnderTest {

    @Test
    default void anErasedConversationIsGoneWithAllItsTurnsAndTheOthersStay() throws Exception {
        try (ConversationStore store = open()) {
            Conversation erased = conversation();
            Conversation other = conversation();
            store.create(erased);
            store.create(other);
            for (int sequence = 1; sequence <= 3; sequence++) {
                store.append(erased.id(), turn(sequence));
                store.append(other.id(), turn(sequence));
            }
            store.delete(erased.id());
            assertGone(store, erased);
            assertEquals(3, store.find(other.id()).orElseThrow().sequence());
        }
    }

    @Test
    default void erasingTwiceOrErasingWhatNeverWasIsNoError() throws Exception {
        try (ConversationStore store = open()) {
            Conversation erased = conversation();
            Conversation other = conversation();
            store.create(erased);
            store.create(other);
            store.delete(erased.id());
            store.delete(erased.id());
            store.delete("never-was");
            assertGone(store, erased);
            assertEquals(Optional.of(other), store.find(other.id()));
        }
    }

    @Test
    default void whatWasErasedStaysGoneAfterReopening() throws Exception {
        Conversation erased = conversation();
        try (ConversationStore store = open()) {
            store.create(erased);
            store.append(erased.id(), turn(1));
            store.delete(erased.id());
        }
        try (ConversationStore store = open()) {
            assertGone(store, erased);
        }
    }

    @Test
    default void erasingBesideAppendsLeavesNothing() throws Exception {
        try (ConversationStore store = open()) {
            for (int round = 0; round < 30; round++) {
                Conversation erased = conversation();
                store.create(erased);
                Race.of(4, runner -> {
                    if (runner == 0) {
                        store.delete(erased.id());
                    }
                    // The others append until they are told that the conversation is gone.
                    for (var seen = store.find(erased.id()); seen.isPresent(); seen = store.find(erased.id())) {
                        store.append(erased.id(), turn(seen.get().sequence() + 1));
                    }
                    return true;
                });
                assertGone(store, erased);
            }
        }
    }

    @Test
    default void manyWhoEraseTheSameAllSucceed() throws Exception {
        try (ConversationStore store = open()) {
            Conversation erased = conversation();
            store.create(erased);
            store.append(erased.id(), turn(1));
            Race.of(8, _ -> {
                store.delete(erased.id());
                return true;
            });
            assertGone(store, erased);
        }
    }

    /// A turn left behind would show when a conversation with the same id begins.
    private static void assertGone(ConversationStore store, Conversation erased) {
        assertEquals(Optional.empty(), store.find(erased.id()));
        store.create(erased);
        assertEquals(Optional.of(erased), store.find(erased.id()));
        store.delete(erased.id());
    }
}
