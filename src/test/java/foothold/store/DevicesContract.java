package foothold.store;

import static foothold.store.Samples.NOW;
import static foothold.store.Samples.conversation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.Devices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract's sixth promise: a code leads to its conversation, devices are known, and all ends with it.
interface DevicesContract extends StoreUnderTest {

    @Test
    default void aCodeLeadsToItsConversationUntilAnotherIsMade() throws Exception {
        try (var store = (JdbcConversationStore) open()) {
            Conversation ours = conversation();
            Conversation other = conversation();
            store.create(ours);
            store.create(other);
            Devices devices = store.devices();
            assertTrue(devices.setCode(ours.id(), "first"));
            assertTrue(devices.setCode(other.id(), "others"));
            assertEquals(Optional.of(ours.id()), devices.findByCode("first"));
            assertTrue(devices.setCode(ours.id(), "second"));
            assertEquals(Optional.empty(), devices.findByCode("first"));
            assertEquals(Optional.of(ours.id()), devices.findByCode("second"));
            devices.clearCode(ours.id());
            assertEquals(Optional.empty(), devices.findByCode("second"));
            assertEquals(Optional.of(other.id()), devices.findByCode("others"));
        }
    }

    @Test
    default void aDeviceIsKnownToItsOwnConversationOnlyAlsoAfterReopening() throws Exception {
        Conversation ours = conversation();
        Conversation other = conversation();
        try (var store = (JdbcConversationStore) open()) {
            store.create(ours);
            store.create(other);
            assertTrue(store.devices().add(ours.id(), "token", NOW));
        }
        try (var store = (JdbcConversationStore) open()) {
            assertTrue(store.devices().knows(ours.id(), "token"));
            assertFalse(store.devices().knows(other.id(), "token"));
            assertFalse(store.devices().knows(ours.id(), "another"));
        }
    }

    @Test
    default void theOldestDevicesAreForgotten() throws Exception {
        try (var store = (JdbcConversationStore) open()) {
            Conversation ours = conversation();
            store.create(ours);
            for (int i = 0; i < 12; i++) {
                assertTrue(store.devices().add(ours.id(), "token-" + i, NOW.plusSeconds(i)));
            }
            assertFalse(store.devices().knows(ours.id(), "token-1"));
            assertTrue(store.devices().knows(ours.id(), "token-2"));
            assertTrue(store.devices().knows(ours.id(), "token-11"));
        }
    }

    @Test
    default void codesAndDevicesEndWithTheirConversation() throws Exception {
        try (var store = (JdbcConversationStore) open()) {
            Conversation erased = conversation();
            Conversation old = conversation(NOW.minusSeconds(90));
            for (Conversation one : new Conversation[] {erased, old}) {
                store.create(one);
                store.devices().setCode(one.id(), "code of " + one.id());
                store.devices().add(one.id(), "token of " + one.id(), NOW);
            }
            store.delete(erased.id());
            store.deleteUntouchedSince(NOW.minusSeconds(60));
            for (Conversation one : new Conversation[] {erased, old}) {
                assertEquals(Optional.empty(), store.devices().findByCode("code of " + one.id()));
                assertFalse(store.devices().knows(one.id(), "token of " + one.id()));
                assertFalse(store.devices().setCode(one.id(), "late"));
                assertFalse(store.devices().add(one.id(), "late", NOW));
            }
        }
    }
}
