package foothold.store;

import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.StoreException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the store says and does when PostgreSQL is not there, not ours, or goes away.
final class PostgresFaultTest {

    private static final int NEWER = Migrations.NEWEST + 1;

    /// Held so that its level stays: the driver warns of an address that it cannot read, as it is meant to here.
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    @BeforeAll
    static void silenceDriver() {
        DRIVER.setLevel(Level.OFF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "jdbc:postgresql://localhost:1/foothold?user=u&password=s3cret  | does not answer",
        "jdbc:postgresql://localhost:none/foothold?password=s3cret      | does not answer",
        "jdbc:postgresql://no-such-host.invalid/foothold?user=u         | does not answer"
    })
    void aServerThatDoesNotAnswerIsNamedWithoutItsAddress(String url, String said) {
        var refused = assertThrows(StoreException.class, () -> JdbcConversationStore.at(url));
        assertEquals("The PostgreSQL database " + said
                + ". Check that it runs, and the host and port in FOOTHOLD_DATABASE_URL.", refused.getMessage());
    }

    @Test
    void aDatabaseThatDoesNotExistIsRefused() {
        assertMessage("The PostgreSQL database does not exist."
                + " Create it, or correct its name in FOOTHOLD_DATABASE_URL.", PostgresServer.url("missing"));
    }

    @Test
    void aUserThatDoesNotExistIsRefused() {
        assertMessage("The PostgreSQL database refuses the user or the password in FOOTHOLD_DATABASE_URL."
                + " Correct them.", PostgresServer.url("postgres").replace("user=postgres", "user=nobody"));
    }

    @Test
    void aSchemaOfANewerVersionIsRefused() throws Exception {
        String url = PostgresServer.freshUrl();
        JdbcConversationStore.at(url).close();
        PostgresServer.execute(url, "insert into schema_version values (" + NEWER + ")");
        var refused = assertThrows(IllegalStateException.class, () -> JdbcConversationStore.at(url));
        assertTrue(refused.getMessage().startsWith("The database was written by a newer Foothold (schema " + NEWER + ","),
                refused.getMessage());
    }

    @Test
    void tablesThatAreNotOursAreLeftAsTheyAre() throws Exception {
        String url = PostgresServer.freshUrl();
        PostgresServer.execute(url, "create table turn (colour text)");
        assertMessage("The PostgreSQL database cannot be prepared: ERROR: relation \"turn\" already exists."
                + " Give Foothold a database of its own that it may make tables in.", url);
        assertEquals("1", PostgresServer.ask(url,
                "select count(*) from information_schema.tables where table_schema = current_schema"));
    }

    /// As when the server restarts: at worst one call for each pooled connection fails, and none lies.
    @Test
    void aStoreWhoseConnectionsWereCutWorksAgain() throws Exception {
        String url = PostgresServer.freshUrl() + "&ApplicationName=cut";
        try (ConversationStore store = JdbcConversationStore.at(url)) {
            Conversation kept = conversation();
            store.create(kept);
            assertTrue(store.append(kept.id(), turn(1, "first")));
            cut();
            for (int attempts = 0; !again(() -> store.append(kept.id(), turn(2, "second"))); attempts++) {
                assertTrue(attempts < 20, "it does not recover");
            }
            assertEquals(2, store.find(kept.id()).orElseThrow().sequence());
            assertFalse(store.append(kept.id(), turn(2, "second")));
        }
    }

    private static void cut() throws SQLException {
        PostgresServer.execute(PostgresServer.url("postgres"),
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cut'");
    }

    private static boolean again(Runnable call) {
        try {
            call.run();
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    private static void assertMessage(String message, String url) {
        assertEquals(message, assertThrows(StoreException.class, () -> JdbcConversationStore.at(url)).getMessage());
    }
}
