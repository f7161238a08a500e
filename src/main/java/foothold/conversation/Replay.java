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

/// A conversation replayed: what its turns add up to under today's knowledge.
///
/// @param started whether the interview was started
/// @param asking  the question to show, if any
record Replay(Situation before, Answers answers, Path path, boolean started, Optional<Stage.Asking> asking) {

    static Replay of(Conversation conversation, Interview interview) {
        Situation before = conversation.situation();
        Answers answers = Answers.NONE;
        Path path = Path.QUICK;
        boolean started = false;
        Optional<String> backAt = Optional.empty();
        for (TurnRecord record : conversation.turns()) {
            switch (record.turn()) {
                case Turn.Asked _, Turn.TaskNoted _, Turn.Reviewed _ -> { }
                case Turn.Started start -> {
                    started = true;
                    path = start.path();
                    backAt = Optional.empty();
                }
                case Turn.Answered answered -> {
                    started = true;
                    answers = interview.understands(answered.question(), answered.answer())
                            ? answers.with(answered.question(), answered.answer())
                            : answers.without(answered.question());
                    backAt = Optional.empty();
                }
                case Turn.WentBack _ -> {
                    List<Question> questions = interview.questions(before, answers, path);
                    int previous = Math.max(0, shown(questions, answers, backAt) - 1);
                    backAt = questions.stream().skip(previous).findFirst().map(Question::id);
                }
            }
        }
        List<Question> questions = interview.questions(before, answers, path);
        int shown = shown(questions, answers, backAt);
        Optional<Stage.Asking> asking = started && shown < questions.size()
                ? Optional.of(new Stage.Asking(questions.get(shown), shown + 1, questions.size())) : Optional.empty();
        return new Replay(before, answers, path, started, asking);
    }

    /// The place of the question that is shown: the one gone back to, else the first open one, else past the last.
    private static int shown(List<Question> questions, Answers answers, Optional<String> backAt) {
        for (int i = 0; i < questions.size(); i++) {
            String id = questions.get(i).id();
            if (backAt.map(id::equals).orElseGet(() -> answers.find(id).isEmpty())) {
                return i;
            }
        }
        return questions.size();
    }

    /// Whether every question of the interview was met.
    boolean complete(Interview interview) {
        return started && interview.next(before, answers, path) instanceof Stage.Complete;
    }

    /// Whether anything was answered that a checklist can rest on.
    boolean checklistReady() {
        return answers.byQuestion().values().stream().anyMatch(answer -> !(answer instanceof Answer.Skipped));
    }
}
