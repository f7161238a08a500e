package foothold.store;

import static foothold.store.Samples.NOW;
import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract's fifth promise: conversations that nobody has touched since a moment are erased, and only those.
interface RetentionContract extends StoreUnderTest {

    Duration KEPT = Duration.ofDays(30);

    @Test
    default void aConversationWithoutTurnsCountsFromItsBeginning() throws Exception {
        try (ConversationStore store = open()) {
            Conversation old = conversation(NOW.minus(KEPT).minus(Duration.ofHours(1)));
            Conversation recent = conversation(NOW.minus(Duration.ofDays(29)));
            store.create(old);
            store.create(recent);
            assertEquals(1, store.deleteUntouchedSince(NOW.minus(KEPT)));
            assertEquals(Optional.empty(), store.find(old.id()));
            assertEquals(Optional.of(recent), store.find(recent.id()));
        }
    }

    @Test
    default void aConversationWithTurnsCountsFromTheLastOne() throws Exception {
        try (ConversationStore store = open()) {
            Instant longAgo = NOW.minus(Duration.ofDays(400));
            Conversation old = conversation(longAgo);
            Conversation touched = conversation(longAgo);
            for (Conversation each : new Conversation[] {old, touched}) {
                store.create(each);
                store.append(each.id(), turn(1, longAgo));
            }
            store.append(old.id(), turn(2, NOW.minus(KEPT).minusMillis(1)));
            store.append(touched.id(), turn(2, NOW.minus(Duration.ofDays(29))));
            assertEquals(1, store.deleteUntouchedSince(NOW.minus(KEPT)));
            assertEquals(Optional.empty(), store.find(old.id()));
            assertEquals(2, store.find(touched.id()).orElseThrow().sequence());
        }
    }

    @Test
    default void theMomentItselfIsNotBeforeIt() throws Exception {
        try (ConversationStore store = open()) {
            Conversation begun = conversation(NOW);
            Conversation touched = conversation(NOW.minusSeconds(9));
            store.create(begun);
            store.create(touched);
            store.append(touched.id(), turn(1, NOW));
            assertEquals(0, store.deleteUntouchedSince(NOW));
            assertEquals(2, store.deleteUntouchedSince(NOW.plusMillis(1)));
        }
    }

    @Test
    default void conversationsAreCountedAndNotTheirTurns() throws Exception {
        try (ConversationStore store = open()) {
            for (int i = 0; i < 3; i++) {
                Conversation old = conversation();
                store.create(old);
                store.append(old.id(), turn(1, NOW));
                store.append(old.id(), turn(2, NOW));
            }
            assertEquals(3, store.deleteUntouchedSince(NOW.plusSeconds(1)));
            assertEquals(0, store.deleteUntouchedSince(NOW.plusSeconds(1)));
            assertEquals(0, store.deleteUntouchedSince(Instant.EPOCH));
        }
    }

    @Test
    default void severalProcessesMayEraseOldConversationsAtOnce() throws Exception {
        try (ConversationStore store = open()) {
            for (int i = 0; i < 20; i++) {
                Conversation old = conversation();
                store.create(old);
                store.append(old.id(), turn(1, NOW));
            }
            var erased = Race.of(4, _ -> store.deleteUntouchedSince(NOW.plusSeconds(1)));
            assertEquals(20, erased.stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    default void conversationsInUseLoseNoTurnWhileOldOnesAreErased() throws Exception {
        try (ConversationStore store = open()) {
            Conversation used = conversation(NOW.minus(KEPT));
            store.create(used);
            assertTrue(store.append(used.id(), turn(1, NOW)));
            Race.of(3, runner -> {
                for (int i = 0; i < 20; i++) {
                    if (runner == 0) {
                        assertTrue(store.append(used.id(), turn(i + 2, NOW)));
                    } else {
                        store.create(conversation(NOW.minus(KEPT)));
                        store.deleteUntouchedSince(NOW);
                    }
                }
                return true;
            });
            assertEquals(IntStream.rangeClosed(1, 21).boxed().toList(),
                    store.find(used.id()).orElseThrow().turns().stream().map(turn -> turn.sequence()).toList());
        }
    }
}
