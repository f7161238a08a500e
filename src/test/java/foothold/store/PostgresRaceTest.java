package foothold.store;

import static foothold.store.Samples.NOW;
import static foothold.store.Samples.conversation;
import static foothold.store.Samples.turn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two writers whose statements overlap in PostgreSQL: each test holds one of them open until the other waits for it.
@Timeout(30)
final class PostgresRaceTest {

    private static final String APPENDED = """
            insert into turn (conversation, sequence, at, idempotency_key, fingerprint, body)
            values ('%s', 1, %d, null, 'f1', '{"turn":"went-back"}')
            """;

    private String url;
    private ConversationStore store;
    private Conversation raced;

    @BeforeEach
    void keepAnOldConversation() throws Exception {
        url = PostgresServer.freshUrl();
        store = JdbcConversationStore.at(url);
        raced = conversation(NOW.minus(Duration.ofDays(40)));
        store.create(raced);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anAppendThatMeetsAnErasureIsToldThatTheConversationIsGone() throws Exception {
        assertFalse(after("delete from conversation where id = '" + raced.id() + "'",
                () -> store.append(raced.id(), turn(1))));
        assertEquals(Optional.empty(), store.find(raced.id()));
    }

    @Test
    void anAppendThatMeetsAnotherForTheSameNumberLoses() throws Exception {
        assertFalse(after(APPENDED.formatted(raced.id(), NOW.toEpochMilli()), () -> store.append(raced.id(), turn(1))));
        assertEquals(1, store.find(raced.id()).orElseThrow().sequence());
    }

    @Test
    void anOldConversationThatGetsATurnWhileOldOnesAreErasedStays() throws Exception {
        assertEquals(0, after(APPENDED.formatted(raced.id(), NOW.toEpochMilli()),
                () -> store.deleteUntouchedSince(NOW.minus(Duration.ofDays(30)))));
        assertEquals(1, store.find(raced.id()).orElseThrow().sequence());
    }

    @Test
    void anErasureThatMeetsAnAppendTakesItAlong() throws Exception {
        assertTrue(after(APPENDED.formatted(raced.id(), NOW.toEpochMilli()), () -> {
            store.delete(raced.id());
            return true;
        }));
        assertEquals(Optional.empty(), store.find(raced.id()));
        assertEquals("0", PostgresServer.ask(url, "select count(*) from turn"));
    }

    /// What a call returns that begins while another's statement is done but not committed, and waits for that commit.
    private <T> T after(String statementOfTheOther, Callable<T> call) throws Exception {
        try (Connection other = DriverManager.getConnection(url); Statement statement = other.createStatement();
             var thread = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            statement.execute(statementOfTheOther);
            Future<T> result = thread.submit(call);
            while (PostgresServer.ask(url, "select count(*) from pg_locks where not granted").equals("0")) {
                assertFalse(result.isDone(), "it did not wait");
            }
            other.commit();
            return result.get();
        }
    }
}
