package foothold.interview;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the answers say about each of the seven factors, and which answers say it.
public record Profile(List<FactorView> factors) {

    /// How far the interview is with a factor.
    public enum Progress { NOT_STARTED, ASKING, DONE }

    /// One factor.
    ///
    /// @param because the answers with a concern, the worst first
    public record FactorView(String factor, Progress progress, Concern concern, List<Because> because) {
        public FactorView {
            because = List.copyOf(because);
        }
    }

    /// An answer that gives concern, in the words the person chose.
    public record Because(String question, String text, String answer, int concern) {
    }

    public Profile {
        factors = List.copyOf(factors);
    }

    /// The profile of these answers.
    ///
    /// @param questions the questions that fit, from [Interview#questions]
    public static Profile of(KnowledgeBase knowledge, List<Question> questions, Answers answers) {
        return new Profile(knowledge.factors().stream()
                .map(Page.Factor::id)
                .map(factor -> view(factor, questions, answers))
                .toList());
    }

    private static FactorView view(String factor, List<Question> questions, Answers answers) {
        List<Question> ours = questions.stream().filter(question -> question.isAbout(factor)).toList();
        long answered = ours.stream().filter(question -> answers.find(question.id()).isPresent()).count();
        Progress progress = answered == ours.size() ? Progress.DONE
                : answered == 0 ? Progress.NOT_STARTED : Progress.ASKING;
        List<Because> all = ours.stream().flatMap(question -> because(question, answers).stream()).toList();
        List<Because> worrying = all.stream()
                .filter(because -> because.concern() > 0)
                .sorted(Comparator.comparingInt(Because::concern).reversed())
                .toList();
        return new FactorView(factor, progress, Concern.of(all.stream().map(Because::concern).toList()), worrying);
    }

    private static Optional<Because> because(Question question, Answers answers) {
        return answers.worst(question)
                .map(choice -> new Because(question.id(), question.text(), choice.text(), choice.concern()));
    }
}
