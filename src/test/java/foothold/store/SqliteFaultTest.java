package foothold.store;

import static foothold.store.Samples.NOW;
import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// A database that breaks under the store is a [StoreException], and once it is whole again everything is as it was.
final class SqliteFaultTest {

    @TempDir
    private Path folder;
    private SqliteFiles files;
    private Conversation kept;

    @BeforeEach
    void keepAConversation() {
        files = new SqliteFiles(folder);
        kept = conversation();
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            store.create(kept);
            for (int sequence = 1; sequence <= 40; sequence++) {
                kept = kept.with(turn(sequence, "key " + sequence));
                store.append(kept.id(), kept.turns().getLast());
            }
        }
    }

    @Test
    void aTableThatIsMissingIsAFaultUntilItIsBack() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            files.execute("alter table turn rename to hidden");
            assertThrows(StoreException.class, () -> store.find(kept.id()));
            assertThrows(StoreException.class, () -> store.append(kept.id(), turn(41)));
            assertThrows(StoreException.class, () -> store.deleteUntouchedSince(NOW.plusSeconds(1)));
            files.execute("alter table hidden rename to turn");
            assertEquals(Optional.of(kept), store.find(kept.id()));
            assertTrue(store.append(kept.id(), turn(41)));
        }
    }

    @Test
    void aTurnThatCannotBeReadIsAFaultOfItsConversationAlone() throws Exception {
        Conversation other = conversation();
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            store.create(other);
            store.append(other.id(), turn(1));
            files.execute("update turn set body = '{' where conversation = '" + other.id() + "'");
            assertThrows(StoreException.class, () -> store.find(other.id()));
            assertEquals(Optional.of(kept), store.find(kept.id()));
            store.delete(other.id());
            assertEquals(Optional.empty(), store.find(other.id()));
        }
    }

    /// Every page in turn; the file is put back afterwards, as from a backup.
    @Test
    void aDamagedPageIsAFaultAndNeverAWrongAnswerAndTheRestoredFileWorks() throws Exception {
        byte[] whole = Files.readAllBytes(files.database());
        int size = Integer.parseInt(files.ask("pragma page_size"));
        int faults = 0;
        for (int page = 0; page < whole.length / size; page++) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, page * size, (page + 1) * size, (byte) 0x5a);
            Files.write(files.database(), damaged);
            faults += readsRightOrFails() ? 0 : 1;
            Files.write(files.database(), whole);
        }
        assertTrue(faults > 3, faults + " faults");
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            assertEquals(Optional.of(kept), store.find(kept.id()));
            assertTrue(store.append(kept.id(), turn(41)));
        }
        assertEquals("ok", files.ask("pragma integrity_check"));
    }

    private boolean readsRightOrFails() {
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            assertEquals(Optional.of(kept), store.find(kept.id()));
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    /// SQLite refused one of six in a start out of twelve, so a single try would not show it.
    @Test
    void processesThatStartAtTheSameMomentWaitForEachOther() throws Exception {
        for (int round = 0; round < 40; round++) {
            Path fresh = Files.createDirectory(folder.resolve("start-" + round));
            assertEquals(List.of(true, true, true, true, true, true), Race.of(6, _ -> {
                try (ConversationStore store = JdbcConversationStore.in(fresh)) {
                    return store.find(kept.id()).isEmpty();
                }
            }));
        }
    }

    /// One wait for all three, since each lasts as long as the store waits for a lock.
    @Test
    void whileAnotherProgramHoldsTheDatabaseReadingWorksAndWritingFailsAndNothingIsLost() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(folder); Connection other = files.connect();
             Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            List<String> said = Race.of(3, runner -> switch (runner) {
                case 0 -> message(() -> store.append(kept.id(), turn(41, "again")));
                case 1 -> message(() -> JdbcConversationStore.in(folder));
                default -> store.find(kept.id()).equals(Optional.of(kept)) ? "read" : "misread";
            });
            assertEquals(List.of("a turn could not be kept", "The database file " + files.database()
                    + " is held by another program. Stop that program and start again.", "read"), said);
            statement.execute("rollback");
            assertTrue(store.append(kept.id(), turn(41, "again")));
        }
    }

    private static String message(Executable call) {
        return assertThrows(StoreException.class, call).getMessage();
    }
}
