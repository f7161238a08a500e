package foothold.conversation;

import java.time.Instant;

/// A read-only link to the checklist of a conversation as it stood when the link was made. It holds no content: what it
/// shows is derived from the conversation, so erasing that ends it.
///
/// @param id           names the link to its owner, who revokes it by this; opens nothing
/// @param conversation the conversation's id
/// @param tokenHash    SHA-256 of the token in the link's address, in hexadecimal; the token itself is never kept
/// @param sequence     the last turn that it shows
/// @param expiresAt    from this moment it opens nothing
public record Share(String id, String conversation, String tokenHash, int sequence, Instant createdAt,
                    Instant expiresAt) {

    /// Whether it opens anything at a moment.
    public boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }
}
