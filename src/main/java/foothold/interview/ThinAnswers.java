package foothold.interview;

import foothold.knowledge.Courtesy.Thin;
import foothold.knowledge.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges by counting whether an answer in someone's own words says too little to be of use, and knows what to ask then.
/// The words and the number are in `knowledge/conversation.yaml`.
final class ThinAnswers {

    private final Thin thin;
    private final Set<String> empty;

    ThinAnswers(Thin thin) {
        this.thin = thin;
        this.empty = new HashSet<>(thin.emptyWords());
    }

    /// What to ask once more; empty when the answer says enough, or its factor has no follow-up.
    Optional<String> followUp(Question question, Answer answer) {
        return question.factor() != null && question.kind() == Question.Kind.TEXT
                && answer instanceof Answer.Said said && isThin(said.text())
                ? Optional.ofNullable(thin.followUp().get(question.factor())) : Optional.empty();
    }

    boolean isThin(String text) {
        List<String> words = PlainWords.split(text);
        return words.stream().filter(word -> !empty.contains(word)).distinct().count() < thin.fewestWords();
    }
}
