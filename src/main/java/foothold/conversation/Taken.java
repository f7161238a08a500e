package foothold.conversation;

/// What became of a turn.
public sealed interface Taken {

    /// It was kept (now or before, under the same key), or needed no keeping; this is how the conversation stands.
    record Accepted(State state) implements Taken {
    }

    /// It was not as the conversation needs it. Nothing was kept.
    ///
    /// @param problem what to send instead
    record Rejected(String problem) implements Taken {
    }

    /// Another turn came first. Nothing was kept; this is how the conversation stands.
    record Stale(State state) implements Taken {
    }

    /// The idempotency key was used before for another turn. Nothing was kept.
    record KeyReused() implements Taken {
    }

    /// The conversation has as many turns as one may have. Nothing was kept.
    record Full() implements Taken {
    }

    /// The conversation does not exist any more.
    record Gone() implements Taken {
    }
}
