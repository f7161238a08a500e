package foothold.interview;

import foothold.knowledge.Question;

/// Where an interview stands.
public sealed interface Stage {

    /// A question waits for its answer.
    ///
    /// @param number its place among the questions of this interview, from 1
    /// @param total  how many questions this interview has, as far as the answers tell
    record Asking(Question question, int number, int total) implements Stage {
    }

    /// Everything was answered, marked or skipped.
    record Complete() implements Stage {
    }
}
