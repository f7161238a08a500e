package foothold.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps links to conversations, beside them: erasing a conversation erases its links. Safe for many threads.
///
/// @see ConversationStore#shares
public interface ShareStore {

    /// Keeps a new link.
    ///
    /// @return whether it was kept; false when its conversation is gone
    /// @throws StoreException when it is not known to be kept
    boolean create(Share share);

    /// The link with this token's hash, expired or not.
    ///
    /// @throws StoreException when the store cannot be read
    Optional<Share> find(String tokenHash);

    /// The links of a conversation, the oldest first, expired ones too.
    ///
    /// @throws StoreException when the store cannot be read
    List<Share> of(String conversation);

    /// Ends a link of a conversation for good.
    ///
    /// @return whether there was one with this id
    /// @throws StoreException when it may not have been ended
    boolean delete(String conversation, String id);

    /// Erases the links that had expired by a moment.
    ///
    /// @return how many were erased
    int deleteExpired(Instant now);
}
