package foothold.store;

import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the store puts its files, and who may read them.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions")
final class SqliteFilesTest {

    @TempDir
    private Path temporary;

    @Test
    void theFolderAndEveryFileInItAreForTheOwnerOnly() throws Exception {
        Path folder = temporary.resolve("new/data");
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            writeSomething(store);
            assertEquals("rwx------", permissions(folder));
            List<Path> files = new SqliteFiles(folder).all();
            assertEquals(3, files.size(), "database, log and index of the log: " + files);
            for (Path file : files) {
                assertEquals("rw-------", permissions(file), file.toString());
            }
        }
    }

    @Test
    void aFolderAndDatabaseThatOthersCouldReadAreClosedToThem() throws Exception {
        try (ConversationStore store = JdbcConversationStore.in(temporary)) {
            writeSomething(store);
        }
        Path database = new SqliteFiles(temporary).database();
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-r--r--"));
        try (ConversationStore store = JdbcConversationStore.in(temporary)) {
            writeSomething(store);
            assertEquals("rwx------", permissions(temporary));
            assertEquals("rw-------", permissions(database));
        }
    }

    @Test
    void aDatabaseNamedByItsAddressIsForTheOwnerOnlyAndItsFolderIsLeftAlone() throws Exception {
        Path file = temporary.resolve("ours.db");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-x---"));
        try (ConversationStore store = JdbcConversationStore.at("jdbc:sqlite:" + file)) {
            writeSomething(store);
            assertEquals("rwxr-x---", permissions(temporary));
            assertEquals("rw-------", permissions(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "ŵith-ünïcode-🩺", "question?journal_mode=off", "hash#", "100%20",
        "a&b;c'd\"e"})
    void anyFolderNameWillDo(String name) throws Exception {
        Path folder = temporary.resolve(name);
        Conversation kept = conversation();
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            store.create(kept);
        }
        try (ConversationStore store = JdbcConversationStore.in(folder)) {
            assertTrue(store.find(kept.id()).isPresent());
        }
        assertEquals(List.of(folder.resolve("foothold.db")), new SqliteFiles(temporary).all());
    }

    private static void writeSomething(ConversationStore store) {
        Conversation conversation = conversation();
        store.create(conversation);
        store.append(conversation.id(), turn(1));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
