package foothold.store;

import static foothold.store.Samples.conversation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.StoreException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A store that cannot be opened says in one sentence what is wrong and what to do, and changes nothing.
final class SqliteRefusalTest {

    private static final int NEWER = Migrations.NEWEST + 1;

    @TempDir
    private Path folder;

    @Test
    void aDatabaseOfANewerVersionIsRefusedAndLeftAsItIs() throws Exception {
        Conversation kept = conversation();
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            store.create(kept);
        }
        var files = new SqliteFiles(folder);
        files.execute("insert into schema_version values (" + NEWER + ")");
        files.execute("alter table turn add column colour text");
        var refused = assertThrows(IllegalStateException.class, () -> JdbcConversationStore.in(folder));
        assertEquals("The database was written by a newer Foothold (schema " + NEWER + ", this one knows "
                + Migrations.NEWEST + ")."
                + " Start that version, or restore an older backup.", refused.getMessage());
        assertEquals("1", files.ask("select count(*) from conversation"));
        files.execute("delete from schema_version where version = " + NEWER);
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            assertTrue(store.find(kept.id()).isPresent());
        }
    }

    @Test
    void aRefusedDatabaseIsLetGo() throws Exception {
        JdbcConversationStore.in(folder).close();
        var files = new SqliteFiles(folder);
        files.execute("insert into schema_version values (" + NEWER + ")");
        assertThrows(IllegalStateException.class, () -> JdbcConversationStore.in(folder));
        // Leaving WAL mode needs the file for oneself alone.
        assertEquals("delete", files.ask("pragma journal_mode = delete"));
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        Path file = folder.resolve("foothold.db");
        String text = "These are somebody's notes.\n".repeat(1_000);
        Files.writeString(file, text);
        var refused = assertThrows(StoreException.class, () -> JdbcConversationStore.in(folder));
        assertSentence(refused, "foothold.db is damaged or is no database", "backup");
        assertEquals(text, Files.readString(file));
    }

    @Test
    void aFolderWhereTheDatabaseShouldBeIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("foothold.db/inner"));
        assertSentence(assertThrows(RuntimeException.class, () -> JdbcConversationStore.in(folder)),
                "foothold.db cannot be opened", "write");
    }

    @Test
    void aDataFolderThatIsAFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path wrong : new Path[] {file, file.resolve("data")}) {
            assertSentence(assertThrows(UncheckedIOException.class, () -> JdbcConversationStore.in(wrong)),
                    "data folder " + wrong, "FOOTHOLD_DATA");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions")
    void aPlaceWhereNothingCanBeMadeIsRefused() throws Exception {
        // To root no folder of ours is read-only, but nobody makes anything in /proc.
        boolean root = "root".equals(System.getProperty("user.name"));
        Path wrong = root ? Path.of("/proc/data") : folder.resolve("read-only/data");
        if (!root) {
            Files.createDirectory(wrong.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        }
        assertSentence(assertThrows(UncheckedIOException.class, () -> JdbcConversationStore.in(wrong)),
                "data folder " + wrong, "FOOTHOLD_DATA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite:", "jdbc:sqlite::memory:", "jdbc:sqlite:file:x.db?mode=memory"})
    void anAddressThatNamesNoFileIsRefused(String url) {
        assertSentence(assertThrows(StoreException.class, () -> JdbcConversationStore.at(url)),
                "FOOTHOLD_DATABASE_URL must name a file", "for example");
    }

    @Test
    void anAddressInAFolderThatIsMissingIsRefused() {
        Path file = folder.resolve("missing/ours.db");
        assertSentence(assertThrows(UncheckedIOException.class, () -> JdbcConversationStore.at("jdbc:sqlite:" + file)),
                "database file " + file, "folder");
    }

    @Test
    void tablesThatAreNotOursAreRefusedAndLeftAsTheyAre() throws Exception {
        var files = new SqliteFiles(folder);
        files.execute("create table turn (colour text)");
        assertThrows(StoreException.class, () -> JdbcConversationStore.in(folder));
        assertEquals("1", files.ask("select count(*) from sqlite_master"), "half a schema was taken back");
    }

    private static void assertSentence(RuntimeException refused, String... parts) {
        String message = refused.getMessage();
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(message.matches("[A-Z].*\\.") && !message.contains("Exception"), message);
    }
}
