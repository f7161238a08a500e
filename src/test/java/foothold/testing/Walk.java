package foothold.testing;

import foothold.interview.Answers;
import foothold.interview.Interview;
import foothold.interview.Path;
import foothold.interview.Stage;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import java.util.ArrayList;
import java.util.List;

/// An interview answered from its first question to its end.
///
/// @param before what was known of the project before
/// @param asked  the questions in the order they were asked
public record Walk(Situation before, Path path, List<Question> asked, Answers answers) {

    private static final int ENDLESS = 500;

    /// Answers every question as it comes, knowing nothing of the project before.
    ///
    /// @throws IllegalStateException when no end comes
    public static Walk through(KnowledgeBase knowledge, Path path, Way way) {
        var interview = new Interview(knowledge);
        var asked = new ArrayList<Question>();
        Answers answers = Answers.NONE;
        while (interview.next(Situation.UNKNOWN, answers, path) instanceof Stage.Asking asking) {
            asked.add(asking.question());
            answers = answers.with(asking.question().id(), way.answer(asking.question()));
            if (asked.size() > ENDLESS) {
                throw new IllegalStateException("this interview does not end");
            }
        }
        return new Walk(Situation.UNKNOWN, path, List.copyOf(asked), answers);
    }

    /// The ids of the questions in the order they were asked.
    public List<String> ids() {
        return asked.stream().map(Question::id).toList();
    }
}
