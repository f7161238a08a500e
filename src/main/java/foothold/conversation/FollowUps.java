package foothold.conversation;

import foothold.conversation.Rephraser.Rephrased;
import java.util.function.Predicate;

/// Says what to search for when a question leans on the one before it: a rephrasing of both if there is one that holds
/// nothing else, otherwise the words of both together.
final class FollowUps {

    private final Rephraser rephraser;
    private final OwnWords words;
    private final Predicate<String> allowed;

    /// @param allowed whether the boundary lets a text pass
    FollowUps(Rephraser rephraser, OwnWords words, Predicate<String> allowed) {
        this.rephraser = rephraser;
        this.words = words;
        this.allowed = allowed;
    }

    /// What to do with a question.
    ///
    /// @param asked  it with what it leans on, in the person's own words
    /// @param search what to search for
    /// @param calls  how many calls to the outside were made to find that out
    record Resolved(String asked, String search, int calls) {
    }

    /// Resolves a question.
    ///
    /// @param before the question before it; empty when there is none
    Resolved resolve(String before, String question) {
        if (before.isBlank() || !FollowUp.leans(question)) {
            return new Resolved(question, question, 0);
        }
        String both = before + " " + question;
        Rephrased rephrased = rephraser.rephrase(before, question);
        String search = rephrased.text().filter(text -> words.hold(before, question, text)).filter(allowed).orElse(both);
        return new Resolved(both, search, rephrased.calls());
    }
}
