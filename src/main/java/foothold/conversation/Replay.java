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
        Situation before = conversation.situation();
        Answers answers = Answers.NONE;
        Path path = Path.QUICK;
        boolean started = false;
        Optional<String> backAt = Optional.empty();
        Optional<TurnRecord> described = Optional.empty();
        Optional<String> followUp = Optional.empty();
        Set<String> followedUp = new HashSet<>();
        Map<String, String> byColleague = new HashMap<>();
        for (TurnRecord record : conversation.turns()) {
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
                case Turn.Answered answered -> {
                    started = true;
                    answers = with(answers, interview, answered.question(), answered.answer());
                    byColleague.remove(answered.question());
                    followUp = interview.followUp(answered.question(), answered.answer())
                            .filter(followedUp::add);
                    backAt = followUp.map(_ -> answered.question());
                }
                case Turn.FromColleague given -> {
                    started = true;
                    answers = with(answers, interview, given.question(), given.answer());
                    byColleague.put(given.question(), given.role());
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
        return new Replay(before, answers, path, started, asking, described, followUp, byColleague);
    }

    private static Answers with(Answers answers, Interview interview, String question, Answer answer) {
        return interview.understands(question, answer) ? answers.with(question, answer) : answers.without(question);
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
