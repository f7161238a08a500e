package foothold.conversation;

import foothold.advice.Reply;

/// What the boundary makes of words that nobody answers: a note, a description. They may speak of clinical work.
sealed interface Screened {

    /// They may be kept.
    ///
    /// @param text normalised
    record Words(String text) implements Screened {
    }

    /// They hold details of a person, or somebody may be in danger. Nothing is kept.
    record Stopped(Reply reply) implements Screened {
    }
}
