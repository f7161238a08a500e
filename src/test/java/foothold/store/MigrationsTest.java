package foothold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import foothold.conversation.Conversation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database of an earlier Foothold is brought to today's schema with what is in it.
class MigrationsTest {

    @TempDir
    private Path folder;

    @Test
    void aDatabaseOfTheFirstSchemaKeepsItsConversationsAndGainsTheRest() throws Exception {
        Conversation kept = Samples.conversation();
        try (var store = JdbcConversationStore.in(folder)) {
            store.create(kept);
        }
        asOfTheFirstSchema("drop table share_link", "drop table resume_code", "drop table device", "drop table colleague_link",
                "delete from schema_version where version > 1");
        try (var store = JdbcConversationStore.in(folder)) {
            assertEquals(Optional.of(kept), store.find(kept.id()));
            store.devices().setCode(kept.id(), "code");
            assertEquals(Optional.of(kept.id()), store.devices().findByCode("code"));
        }
    }

    @Test
    void aNewerDatabaseIsRefused() throws Exception {
        JdbcConversationStore.in(folder).close();
        asOfTheFirstSchema("insert into schema_version (version) values (999)");
        assertThrows(IllegalStateException.class, () -> JdbcConversationStore.in(folder));
    }

    private void asOfTheFirstSchema(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("foothold.db"));
             var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
