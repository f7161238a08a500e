package foothold.store;

import foothold.conversation.ConversationStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The store in a data folder keeps the contract.
final class SqliteStoreTest implements ConversationStoreContract {

    @TempDir
    private Path folder;

    @Override
    public ConversationStore open() {
        return JdbcConversationStore.in(folder);
    }
}
