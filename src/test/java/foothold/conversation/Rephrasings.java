package foothold.conversation;

import foothold.testing.Shipped;

/// What becomes of a rephrasing, for tests of those who make them.
public final class Rephrasings {

    private Rephrasings() {
    }

    /// What is searched for after a question and a follow-up.
    public static String searched(Rephraser rephraser, String before, String question) {
        return new FollowUps(rephraser, new OwnWords(Shipped.KNOWLEDGE.reference().glossary()), _ -> true)
                .resolve(before, question).search();
    }
}
