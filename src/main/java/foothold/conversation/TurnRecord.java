package foothold.conversation;

import java.time.Instant;

/// A turn as it is kept.
///
/// @param sequence       its place in the conversation, from 1, without gaps
/// @param idempotencyKey what the client sent so that a repeated request is not a second turn; empty when it sent none
/// @param fingerprint    a hash of the request, to tell a repeated request from another with the same key
public record TurnRecord(int sequence, Instant at, String idempotencyKey, String fingerprint, Turn turn) {
}
