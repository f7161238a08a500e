package foothold.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps the questions sent to colleagues. All of them are erased with their conversation. Every implementation passes
/// the same contract test.
public interface ColleagueLinks {

    /// Keeps a new link.
    ///
    /// @return whether it was kept; false when the conversation is gone
    boolean add(ColleagueLink link);

    /// The link with this token.
    Optional<ColleagueLink> findByToken(String tokenHash);

    /// The links of a conversation, by id.
    List<ColleagueLink> of(String conversation);

    /// Keeps what a colleague replied, once.
    ///
    /// @param now the reply is refused when the link has expired by then
    /// @return whether it was kept; false when there was a reply already, or the link expired or is gone
    boolean reply(String tokenHash, ColleagueLink.Reply reply, Instant now);

    /// Takes a link back, with its reply. One that does not exist is no error.
    void delete(String conversation, String id);
}
