package foothold.conversation;

import foothold.checklist.Snapshot;
import java.time.Instant;

/// A time at which people looked back, with the checklist as it stood then.
///
/// @param sequence the turn that marked it
public record ReviewPoint(int sequence, Instant at, Snapshot snapshot) {
}
