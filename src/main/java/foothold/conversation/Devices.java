package foothold.conversation;

import java.time.Instant;
import java.util.Optional;

/// Keeps by which code a conversation can be taken up elsewhere, and which devices took it up. Only hashes come here.
/// All of it is erased with its conversation. Every implementation passes the same contract test.
public interface Devices {

    /// Keeps the code of a conversation in place of the one before, which stops working.
    ///
    /// @return whether it was kept; false when the conversation is gone
    /// @throws StoreException when it cannot be kept
    boolean setCode(String conversation, String codeHash);

    /// Forgets the code of a conversation. Devices that took it up stay.
    void clearCode(String conversation);

    /// The conversation that a code belongs to.
    Optional<String> findByCode(String codeHash);

    /// Lets another device in. The oldest are forgotten when a conversation has many.
    ///
    /// @return whether it was kept; false when the conversation is gone
    boolean add(String conversation, String tokenHash, Instant since);

    /// Whether a token was given to a device of this conversation.
    boolean knows(String conversation, String tokenHash);
}
