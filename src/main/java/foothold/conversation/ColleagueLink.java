package foothold.conversation;

import foothold.interview.Answer;
import java.time.Instant;
import java.util.Optional;

/// One question sent to a colleague.
///
/// @param id        names it to its owner; worthless without the conversation's token
/// @param tokenHash SHA-256 of the token in the link; the token itself is never kept
/// @param expiresAt when the link stops working
/// @param reply     what came back, once it did
public record ColleagueLink(String id, String tokenHash, String conversation, String question, Instant expiresAt,
                            Optional<Reply> reply) {

    /// @param role the colleague's role, a word of the vocabulary
    public record Reply(String role, Answer answer) {
    }

    /// Whether the colleague may still answer.
    public boolean open(Instant now) {
        return reply.isEmpty() && now.isBefore(expiresAt);
    }
}
