package foothold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.conversation.ConversationStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The store in PostgreSQL keeps the contract.
final class PostgresStoreTest implements ConversationStoreContract {

    private String url;

    @BeforeEach
    void makeSchema() throws Exception {
        url = PostgresServer.freshUrl();
    }

    @Override
    public ConversationStore open() {
        return JdbcConversationStore.at(url);
    }

    @Test
    void theServerUnderTestKeepsWhatItAcknowledges() throws Exception {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertEquals("on", PostgresServer.ask(url, "show " + setting), setting);
        }
    }
}
