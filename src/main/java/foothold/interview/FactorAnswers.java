package foothold.interview;

import foothold.interview.Answer.Mark;
import foothold.knowledge.Question;
import java.util.List;
import java.util.function.Predicate;

/// All that was said about one factor, sorted by what it means for the profile.
///
/// @param inPlace   answers that say something is in place, in the words that were chosen
/// @param ownWords  answers in the person's own words
/// @param notKnown  questions that nobody could answer yet: not known, sent to a colleague, skipped
/// @param disagreed questions whose premise the person disagrees with
/// @param outside   questions that do not apply, which are out of the profile
/// @param unasked   how many questions were not reached
public record FactorAnswers(List<String> inPlace, List<String> ownWords, List<String> notKnown, List<String> disagreed,
                            List<String> outside, int unasked) {

    /// What was said about a factor.
    ///
    /// @param questions the questions that fit, from [Interview#questions]
    public static FactorAnswers of(String factor, List<Question> questions, Answers answers) {
        List<Question> ours = questions.stream().filter(question -> question.isAbout(factor)).toList();
        return new FactorAnswers(
                ours.stream().flatMap(question -> answers.worst(question).stream())
                        .filter(choice -> choice.concern() == 0).map(Question.Choice::text).toList(),
                ours.stream().flatMap(question -> answers.find(question.id()).stream())
                        .filter(Answer.Said.class::isInstance).map(Answer::words).toList(),
                texts(ours, answers, answer -> answer instanceof Answer.Skipped || answer.is(Mark.DONT_KNOW)
                        || answer.is(Mark.ASK_A_COLLEAGUE)),
                texts(ours, answers, answer -> answer.is(Mark.DISAGREE)),
                texts(ours, answers, answer -> answer.is(Mark.NOT_APPLICABLE)),
                (int) ours.stream().filter(question -> answers.find(question.id()).isEmpty()).count());
    }

    private static List<String> texts(List<Question> ours, Answers answers, Predicate<Answer> wanted) {
        return ours.stream().filter(question -> answers.find(question.id()).filter(wanted).isPresent())
                .map(Question::text).toList();
    }
}
