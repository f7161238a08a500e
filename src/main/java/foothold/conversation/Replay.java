package foothold.conversation;

import foothold.interview.Answer;
import foothold.interview.Answers;
import foothold.interview.Interview;
import foothold.interview.Path;
import foothold.interview.Stage;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A conversation replayed: what its turns add up to under today's knowledge.
///
/// @param started     whether the interview was started
/// @param asking      the question to show, if any
/// @param described   the last description of the project in the person's own words
/// @param followUp    what is asked once more about the question to show
/// @param byColleague the role of the colleague who answered, by question
record Replay(Situation before, Answers answers, Path path, boolean started, Optional<Stage.Asking> asking,
              Optional<TurnRecord> described, Optional<String> followUp, Map<String, String> byColleague) {

    static Replay of(Conversation conversation, Interview interview) {
        var reading = new Reading(interview, conversation.situation());
        conversation.turns().forEach(reading::take);
        return reading.replay();
    }

    /// Whether every question of the interview was met.
    boolean complete(Interview interview) {
        return started && interview.next(before, answers, path) instanceof Stage.Complete;
    }

    /// Whether anything was answered that a checklist can rest on.
    boolean checklistReady() {
        return answers.byQuestion().values().stream().anyMatch(answer -> !(answer instanceof Answer.Skipped));
    }

    /// Turns taken one after the other.
    private static final class Reading {

        private final Interview interview;
        private final Situation before;
        private final Set<String> followedUp = new HashSet<>();
        private final Map<String, String> byColleague = new HashMap<>();
        private Answers answers = Answers.NONE;
        private Path path = Path.QUICK;
        private boolean started;
        private Optional<String> backAt = Optional.empty();
        private Optional<TurnRecord> described = Optional.empty();
        private Optional<String> followUp = Optional.empty();

        Reading(Interview interview, Situation before) {
            this.interview = interview;
            this.before = before;
        }

        void take(TurnRecord record) {
            if (!(record.turn() instanceof Turn.Asked)) {
                followUp = Optional.empty();
            }
            switch (record.turn()) {
                case Turn.Asked _, Turn.TaskNoted _, Turn.Reviewed _ -> { }
                case Turn.Described _ -> described = Optional.of(record);
                case Turn.Started start -> {
                    started = true;
                    path = start.path();
                    backAt = Optional.empty();
                }
                case Turn.Answered(String question, Answer answer) -> {
                    answer(question, answer);
                    byColleague.remove(question);
                    followUp = interview.followUp(question, answer).filter(followedUp::add);
                    backAt = followUp.map(_ -> question);
                }
                case Turn.FromColleague(String question, Answer answer, String role) -> {
                    answer(question, answer);
                    byColleague.put(question, role);
                    backAt = Optional.empty();
                }
                case Turn.WentBack _ -> {
                    List<Question> questions = questions();
                    backAt = questions.stream().skip(Math.max(0, shown(questions) - 1)).findFirst().map(Question::id);
                }
            }
        }

        private void answer(String question, Answer answer) {
            started = true;
            answers = interview.understands(question, answer) ? answers.with(question, answer) : answers.without(question);
        }

        private List<Question> questions() {
            return interview.questions(before, answers, path);
        }

        /// The place of the question that is shown: the one gone back to, else the first open one, else past the last.
        private int shown(List<Question> questions) {
            for (int i = 0; i < questions.size(); i++) {
                String id = questions.get(i).id();
                if (backAt.map(id::equals).orElseGet(() -> answers.find(id).isEmpty())) {
                    return i;
                }
            }
            return questions.size();
        }

        Replay replay() {
            List<Question> questions = questions();
            int shown = shown(questions);
            Optional<Stage.Asking> asking = started && shown < questions.size()
                    ? Optional.of(new Stage.Asking(questions.get(shown), shown + 1, questions.size())) : Optional.empty();
            return new Replay(before, answers, path, started, asking, described, followUp, byColleague);
        }
    }
}
