package foothold.conversation;

import java.util.OptionalInt;

/// A turn that somebody wants to take.
///
/// @param wish        what they want; free text in it is still unchecked
/// @param after       the sequence number that they saw last, if they say
/// @param key         their idempotency key, or empty
/// @param fingerprint a hash of their request
public record Requested(Wish wish, OptionalInt after, String key, String fingerprint) {

    /// A turn that is not sent twice and not held against a state that somebody saw.
    public static Requested of(Turn turn) {
        return new Requested(new Wish.Take(turn), OptionalInt.empty(), "", "");
    }

    /// What a person wants.
    public sealed interface Wish {
        /// To keep a turn.
        record Take(Turn turn) implements Wish {
        }

        /// To pass over the question that waits.
        record Skip() implements Wish {
        }

        /// To see how things stand, the checklist included; keeps nothing.
        record Look() implements Wish {
        }

        /// To mark a review point: the checklist as it stands, to see later what changed.
        record Review() implements Wish {
        }

        /// To know what this is and what can be done here; keeps nothing.
        record Help() implements Wish {
        }
    }
}
