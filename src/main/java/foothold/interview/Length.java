package foothold.interview;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary.Term;
import java.util.List;
import java.util.stream.Stream;

/// How long an interview takes before anything is known of the project: that of the kind of project with the most
/// questions, so that nobody is promised less than they get.
///
/// @param quick minutes for the quick path
/// @param full  minutes for the full path
public record Length(int quick, int full) {

    /// The lengths of this knowledge's interview.
    public static Length of(KnowledgeBase knowledge) {
        var interview = new Interview(knowledge);
        var time = new TimeLeft(knowledge.reference().courtesy().pace());
        return new Length(longest(knowledge, interview, time, Path.QUICK), longest(knowledge, interview, time, Path.FULL));
    }

    private static int longest(KnowledgeBase knowledge, Interview interview, TimeLeft time, Path path) {
        return situations(knowledge)
                .map(situation -> Stream.concat(opening(knowledge, situation),
                        interview.questions(situation, Answers.NONE, path).stream()).toList())
                .mapToInt(time::minutes).max().orElse(0);
    }

    /// The questions that are not asked of this situation because they made it.
    private static Stream<Question> opening(KnowledgeBase knowledge, Situation situation) {
        return knowledge.questions().stream()
                .filter(question -> question.sets() != null && situation.find(question.sets()).isPresent());
    }

    private static Stream<Situation> situations(KnowledgeBase knowledge) {
        List<Term> stages = knowledge.vocabulary().choices(Field.STAGE);
        return knowledge.vocabulary().choices(Field.TECHNOLOGY).stream().flatMap(technology -> stages.stream()
                .map(stage -> Situation.UNKNOWN.with(Field.TECHNOLOGY, technology.id()).with(Field.STAGE, stage.id())));
    }
}
