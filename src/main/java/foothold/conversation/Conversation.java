package foothold.conversation;

import foothold.knowledge.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A conversation: what it began with and its turns. Everything else is derived.
///
/// @param id        opaque, safe in a URL; worthless without the token
/// @param tokenHash SHA-256 of the token, in hexadecimal; the token itself is never kept
/// @param language  the language of the user interface, such as `en`
/// @param situation what was known of the project when it began
public record Conversation(String id, String tokenHash, Instant createdAt, String language, Situation situation,
                           List<TurnRecord> turns) {

    public Conversation {
        turns = List.copyOf(turns);
    }

    /// The sequence number of the last turn; 0 before the first.
    public int sequence() {
        return turns.size();
    }

    /// The conversation as it was after a turn.
    public Conversation upTo(int sequence) {
        return new Conversation(id, tokenHash, createdAt, language, situation, turns.subList(0, sequence));
    }

    /// The conversation with one more turn.
    public Conversation with(TurnRecord turn) {
        var longer = new ArrayList<>(turns);
        longer.add(turn);
        return new Conversation(id, tokenHash, createdAt, language, situation, longer);
    }

    /// The turn that was taken with an idempotency key.
    public Optional<TurnRecord> findByKey(String key) {
        return key.isEmpty() ? Optional.empty()
                : turns.stream().filter(turn -> turn.idempotencyKey().equals(key)).findFirst();
    }
}
