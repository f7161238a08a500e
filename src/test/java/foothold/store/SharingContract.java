package foothold.store;

import static foothold.store.Samples.NOW;
import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.Share;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The contract's sixth promise: links are kept beside their conversation, and end with it.
interface SharingContract extends StoreUnderTest {

    Duration MONTH = Duration.ofDays(30);

    private static Share link(Conversation conversation, Instant at) {
        String id = UUID.randomUUID().toString();
        return new Share(id, conversation.id(), "hash-" + id, 3, at, at.plus(MONTH));
    }

    @Test
    default void aLinkIsFoundByItsHashAndListedAfterReopening() throws Exception {
        Conversation shared = conversation();
        Share first = link(shared, NOW);
        Share second = link(shared, NOW.plusMillis(1));
        try (ConversationStore store = open()) {
            store.create(shared);
            assertTrue(store.shares().create(second));
            assertTrue(store.shares().create(first));
        }
        try (ConversationStore store = open()) {
            assertEquals(Optional.of(first), store.shares().find(first.tokenHash()));
            assertEquals(List.of(first, second), store.shares().of(shared.id()));
            assertEquals(Optional.empty(), store.shares().find(first.id()));
            assertEquals(List.of(), store.shares().of("never-was"));
        }
    }

    @Test
    default void noLinkIsKeptToAConversationThatIsNotThere() throws Exception {
        try (ConversationStore store = open()) {
            Share lost = link(conversation(), NOW);
            assertFalse(store.shares().create(lost));
            assertEquals(Optional.empty(), store.shares().find(lost.tokenHash()));
        }
    }

    @Test
    default void onlyItsOwnConversationEndsALink() throws Exception {
        try (ConversationStore store = open()) {
            Conversation mine = conversation();
            Conversation other = conversation();
            store.create(mine);
            store.create(other);
            Share link = link(mine, NOW);
            store.shares().create(link);
            assertFalse(store.shares().delete(other.id(), link.id()));
            assertTrue(store.shares().find(link.tokenHash()).isPresent());
            assertTrue(store.shares().delete(mine.id(), link.id()));
            assertFalse(store.shares().delete(mine.id(), link.id()));
            assertEquals(Optional.empty(), store.shares().find(link.tokenHash()));
        }
    }

    @Test
    default void erasingAConversationEndsItsLinksAndNoOthers() throws Exception {
        try (ConversationStore store = open()) {
            Conversation erased = conversation();
            Conversation other = conversation();
            store.create(erased);
            store.create(other);
            Share ended = link(erased, NOW);
            Share kept = link(other, NOW);
            store.shares().create(ended);
            store.shares().create(kept);
            store.delete(erased.id());
            assertEquals(Optional.empty(), store.shares().find(ended.tokenHash()));
            store.create(erased);
            assertEquals(List.of(), store.shares().of(erased.id()));
            assertEquals(Optional.of(kept), store.shares().find(kept.tokenHash()));
        }
    }

    @Test
    default void makingALinkTouchesTheConversationUntilItIsEnded() throws Exception {
        try (ConversationStore store = open()) {
            Instant longAgo = NOW.minus(Duration.ofDays(400));
            Conversation shared = conversation(longAgo);
            store.create(shared);
            store.append(shared.id(), turn(1, longAgo));
            Share link = link(shared, NOW);
            store.shares().create(link);
            assertEquals(0, store.deleteUntouchedSince(NOW));
            store.shares().delete(shared.id(), link.id());
            assertEquals(1, store.deleteUntouchedSince(NOW));
        }
    }

    @Test
    default void retentionEndsTheLinksOfWhatItErases() throws Exception {
        try (ConversationStore store = open()) {
            Conversation old = conversation();
            store.create(old);
            Share link = link(old, NOW);
            store.shares().create(link);
            assertEquals(1, store.deleteUntouchedSince(NOW.plusMillis(1)));
            assertEquals(Optional.empty(), store.shares().find(link.tokenHash()));
        }
    }

    @Test
    default void expiredLinksAreErasedAtTheVeryMoment() throws Exception {
        try (ConversationStore store = open()) {
            Conversation shared = conversation();
            store.create(shared);
            Share link = link(shared, NOW);
            store.shares().create(link);
            assertEquals(0, store.shares().deleteExpired(link.expiresAt().minusMillis(1)));
            assertEquals(1, store.shares().deleteExpired(link.expiresAt()));
            assertEquals(List.of(), store.shares().of(shared.id()));
        }
    }

    @Test
    default void linksMadeBesideErasingLeaveNothing() throws Exception {
        try (ConversationStore store = open()) {
            for (int round = 0; round < 20; round++) {
                Conversation erased = conversation();
                store.create(erased);
                Race.of(4, runner -> {
                    if (runner == 0) {
                        store.delete(erased.id());
                        return true;
                    }
                    return store.shares().create(link(erased, NOW)) || true;
                });
                assertEquals(List.of(), store.shares().of(erased.id()));
            }
        }
    }
}
