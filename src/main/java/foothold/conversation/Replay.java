package foothold.conversation;

import foothold.interview.Answer;
import foothold.interview.Answers;
import foothold.interview.Interview;
import foothold.interview.Path;
import foothold.interview.Stage;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A conversation replayed: what its turns add up to under today's knowledge.
///
/// @param started whether the interview was started
/// @param asking  the question to show, if any
record Replay(Situation before, Answers answers, Path path, boolean started, Optional<Stage.Asking> asking) {

    static Replay of(Conversation conversation, Interview interview) {
        Answers answers = Answers.NONE;
        Path path = Path.QUICK;
        boolean started = false;
        @Nullable String cursor = null;
        for (TurnRecord record : conversation.turns()) {
            switch (record.turn()) {
                case Turn.Asked _ -> { }
                case Turn.Started start -> {
                    started = true;
                    path = start.path();
                    cursor = null;
                }
                case Turn.Answered answered -> {
                    started = true;
                    answers = answers.with(answered.question(), answered.answer());
                    cursor = null;
                }
                case Turn.WentBack _ ->
                        cursor = before(interview.questions(conversation.situation(), answers, path), cursor, answers);
            }
        }
        Optional<Stage.Asking> asking = started
                ? asking(interview, conversation.situation(), answers, path, cursor) : Optional.empty();
        return new Replay(conversation.situation(), answers, path, started, asking);
    }

    /// Whether every question of the interview was met.
    boolean complete(Interview interview) {
        return started && interview.next(before, answers, path) instanceof Stage.Complete;
    }

    /// Whether anything was answered that a checklist can rest on.
    boolean checklistReady() {
        return answers.byQuestion().values().stream().anyMatch(answer -> !(answer instanceof Answer.Skipped));
    }

    private static Optional<Stage.Asking> asking(Interview interview, Situation before, Answers answers, Path path,
                                                 @Nullable String cursor) {
        List<Question> questions = interview.questions(before, answers, path);
        for (int i = 0; cursor != null && i < questions.size(); i++) {
            if (questions.get(i).id().equals(cursor)) {
                return Optional.of(new Stage.Asking(questions.get(i), i + 1, questions.size()));
            }
        }
        return interview.next(before, answers, path) instanceof Stage.Asking next ? Optional.of(next) : Optional.empty();
    }

    /// The question before the one being shown; the first stays the first.
    private static @Nullable String before(List<Question> questions, @Nullable String cursor, Answers answers) {
        int shown = questions.size();
        for (int i = questions.size() - 1; i >= 0; i--) {
            boolean here = cursor == null ? answers.find(questions.get(i).id()).isEmpty()
                    : questions.get(i).id().equals(cursor);
            if (here) {
                shown = i;
            }
        }
        return questions.isEmpty() ? null : questions.get(Math.max(0, shown - 1)).id();
    }
}
