package foothold.conversation;

import java.time.Instant;
import java.util.Optional;

/// Keeps conversations. Every implementation passes the same contract test.
///
/// When a method returns, what it did survives a crash of the process and of the machine. Safe for many threads and, where
/// the database is shared, many processes.
public interface ConversationStore extends AutoCloseable {

    /// Keeps a new conversation without turns.
    ///
    /// @throws StoreException when it cannot be kept
    void create(Conversation conversation);

    /// The conversation with this id, with all its turns.
    ///
    /// @throws StoreException when the store cannot be read
    Optional<Conversation> find(String id);

    /// Appends a turn, if its sequence number is the next one and its key is new.
    ///
    /// @return whether it was appended; false when another writer took the number or the key first, or the conversation
    ///         is gone: read it again to see
    /// @throws StoreException when it is not known to be kept; the same turn may be sent again with the same key
    boolean append(String id, TurnRecord turn);

    /// Erases a conversation, all its turns and its links for good. Erasing one that does not exist is no error.
    ///
    /// @throws StoreException when it may not have been erased
    void delete(String id);

    /// Erases every conversation that nobody touched since a moment: its beginning, its last turn and the making of each
    /// link to it that was not ended were before.
    ///
    /// @return how many were erased
    int deleteUntouchedSince(Instant before);

    /// The links to the conversations of this store.
    ShareStore shares();

    /// Whether the store answers.
    boolean healthy();

    @Override
    void close();
}
