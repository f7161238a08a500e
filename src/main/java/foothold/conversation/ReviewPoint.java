package foothold.conversation;

import foothold.checklist.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A time at which people looked back, with the checklist as it stood then.
///
/// @param sequence the turn that marked it
public record ReviewPoint(int sequence, Instant at, Snapshot snapshot) {

    /// Those of a conversation, the latest first.
    public static List<ReviewPoint> of(Conversation conversation) {
        return conversation.turns().reversed().stream()
                .flatMap(turn -> turn.turn() instanceof Turn.Reviewed(Snapshot snapshot)
                        ? Stream.of(new ReviewPoint(turn.sequence(), turn.at(), snapshot)) : Stream.empty())
                .toList();
    }
}
