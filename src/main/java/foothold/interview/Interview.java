package foothold.interview;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Situation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The interview as a function of the answers: which questions fit, which comes next, and what is wrong with an answer.
public final class Interview {

    private final KnowledgeBase knowledge;

    public Interview(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// The situation that the answers set, on top of what was known before.
    public Situation situation(Situation before, Answers answers) {
        Situation situation = before;
        for (Question question : knowledge.questions()) {
            Optional<String> word = answers.find(question.id()).flatMap(Interview::onlyChoice);
            if (question.sets() != null && word.isPresent() && question.findChoice(word.get()).isPresent()) {
                situation = situation.with(question.sets(), word.get());
            }
        }
        return situation;
    }

    /// The questions that fit the answers so far, in the order they are asked. What the situation already says when the
    /// conversation begins is not asked again.
    public List<Question> questions(Situation before, Answers answers, Path path) {
        Situation situation = situation(before, answers);
        return knowledge.questions().stream()
                .filter(question -> path == Path.FULL || question.quick() || answers.find(question.id()).isPresent())
                .filter(question -> question.sets() == null || before.find(question.sets()).isEmpty())
                .filter(question -> question.askWhen().stream().allMatch(condition -> holds(condition, situation, answers)))
                .toList();
    }

    /// The first question without an answer, or that the interview is complete.
    public Stage next(Situation before, Answers answers, Path path) {
        List<Question> questions = questions(before, answers, path);
        for (int i = 0; i < questions.size(); i++) {
            if (answers.find(questions.get(i).id()).isEmpty()) {
                return new Stage.Asking(questions.get(i), i + 1, questions.size());
            }
        }
        return new Stage.Complete();
    }

    /// What is wrong with an answer to a question, in words that say what to send instead; empty when it is right.
    public Optional<String> problem(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Marked _, Answer.Skipped _ -> question.sets() == null || answer instanceof Answer.Skipped
                    || answer instanceof Answer.Marked marked && marked.mark() != Answer.Mark.NOT_APPLICABLE
                    ? Optional.empty()
                    : Optional.of("This question cannot be marked as not applicable. Choose an answer, or say that you do not know.");
            case Answer.Said said -> said.text().isBlank() || question.kind() != Question.Kind.TEXT
                    ? Optional.of(choicesOf(question))
                    : Optional.empty();
            case Answer.Chosen chosen -> chosenProblem(question, chosen);
        };
    }

    private static Optional<String> chosenProblem(Question question, Answer.Chosen chosen) {
        Set<String> distinct = new HashSet<>(chosen.choices());
        boolean allOffered = chosen.choices().stream().allMatch(choice -> question.findChoice(choice).isPresent());
        boolean countFits = question.kind() == Question.Kind.MULTIPLE ? !distinct.isEmpty() : distinct.size() == 1;
        return allOffered && countFits && distinct.size() == chosen.choices().size()
                ? Optional.empty()
                : Optional.of(choicesOf(question));
    }

    private static String choicesOf(Question question) {
        if (question.kind() == Question.Kind.TEXT) {
            return "Answer this question with some text, or mark it.";
        }
        String offered = String.join(", ", question.choices().stream().map(Choice::id).toList());
        return question.kind() == Question.Kind.MULTIPLE
                ? "Choose one or more of: " + offered + "."
                : "Choose exactly one of: " + offered + ".";
    }

    private static boolean holds(Condition condition, Situation situation, Answers answers) {
        return switch (condition) {
            case Condition.SituationIs is -> situation.named(is.field(), is.words());
            case Condition.Answered answered -> answers.find(answered.question())
                    .map(answer -> answer instanceof Answer.Chosen chosen
                            && chosen.choices().stream().anyMatch(answered.choices()::contains))
                    .orElse(false);
        };
    }

    private static Optional<String> onlyChoice(Answer answer) {
        return answer instanceof Answer.Chosen chosen && chosen.choices().size() == 1
                ? Optional.of(chosen.choices().getFirst())
                : Optional.empty();
    }
}
