package foothold.conversation;

import java.util.Optional;

/// Puts a follow-up such as "and at weekends?" into words that can be searched for without the question before it.
///
/// What it says is only ever searched for, never shown and never kept, and [FollowUps] looks at it first. It is quick or it
/// says nothing: somebody waits for an answer that is made after it.
public interface Rephraser {

    /// Rephrases nothing.
    Rephraser NONE = (_, _) -> Rephrased.NOTHING;

    /// A follow-up in words of its own.
    ///
    /// @param before   the question before it
    /// @param question the follow-up; both passed the boundary
    Rephrased rephrase(String before, String question);

    /// What to search for.
    ///
    /// @param text  nothing when it could not be said
    /// @param calls how many calls to the outside were made for it
    record Rephrased(Optional<String> text, int calls) {

        /// No words, and none asked for.
        public static final Rephrased NOTHING = new Rephrased(Optional.empty(), 0);
    }
}
