package foothold.conversation;

import foothold.advice.Reply;

/// What the boundary makes of words that nobody answers: a note, a description. They may speak of clinical work.
sealed interface Screened {

    /// They may be kept.
    ///
    /// @param text  normalised
    /// @param clean whether the boundary has nothing at all to say of them, so that they may also be sent on
    record Words(String text, boolean clean) implements Screened {
    }

    /// They hold details of a person, or somebody may be in danger. Nothing is kept.
    record Stopped(Reply reply) implements Screened {
    }
}
