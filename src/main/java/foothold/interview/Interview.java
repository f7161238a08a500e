package foothold.interview;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Situation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The interview as a function of the answers: which questions fit, which comes next, and what is wrong with an answer.
public final class Interview {

    /// Marks that need a factor: what the project is always applies, and rests on no evidence to disagree with.
    private static final Set<Answer.Mark> OF_A_FACTOR = EnumSet.of(Answer.Mark.NOT_APPLICABLE, Answer.Mark.DISAGREE);

    private final KnowledgeBase knowledge;
    private final List<Question> opening;
    private final ThinAnswers thin;

    public Interview(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.opening = knowledge.questions().stream().filter(question -> question.sets() != null).toList();
        this.thin = new ThinAnswers(knowledge.reference().courtesy().thin());
    }

    /// The situation that the answers set, on top of what was known before.
    public Situation situation(Situation before, Answers answers) {
        Situation situation = before;
        for (Question question : opening) {
            Optional<String> word = answers.find(question.id()).flatMap(Interview::onlyChoice);
            if (word.isPresent() && question.findChoice(word.get()).isPresent()) {
                situation = situation.with(question.sets(), word.get());
            }
        }
        return situation;
    }

    /// When the project goes or went live, if an answer says so.
    public Optional<GoLive> goLive(Answers answers) {
        return knowledge.questions().stream().filter(question -> question.kind() == Question.Kind.DATE)
                .flatMap(question -> answers.find(question.id()).stream())
                .filter(Answer.Said.class::isInstance)
                .flatMap(answer -> GoLive.find(answer.words()).stream()).findFirst();
    }

    /// The questions that fit the answers so far, in the order they are asked. What the situation already says when the
    /// conversation begins is not asked again. What was answered is never left out for being on the full path or known.
    public List<Question> questions(Situation before, Answers answers, Path path) {
        Situation situation = situation(before, answers);
        var fitting = new ArrayList<Question>();
        Map<String, Answer> counting = new HashMap<>();
        for (Question question : knowledge.questions()) {
            Optional<Answer> answer = answers.find(question.id());
            boolean wanted = path == Path.FULL || question.quick();
            boolean known = question.sets() != null && before.find(question.sets()).isPresent();
            if ((wanted && !known || answer.isPresent()) && holds(question.askWhen(), situation, counting)) {
                fitting.add(question);
                answer.ifPresent(given -> counting.put(question.id(), given));
            }
        }
        return List.copyOf(fitting);
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
            case Answer.Skipped _ -> Optional.empty();
            case Answer.Marked marked -> question.sets() != null && OF_A_FACTOR.contains(marked.mark())
                    ? Optional.of("This question is about what your project is. Choose an answer, or say that you do"
                            + " not know.")
                    : Optional.empty();
            case Answer.Said said -> saidProblem(question, said.text());
            case Answer.Chosen chosen -> chosenProblem(question, chosen);
        };
    }

    /// Whether an answer that was kept still means something: its question and its choices are still there.
    public boolean understands(String question, Answer answer) {
        return knowledge.findQuestion(question).filter(known -> problem(known, answer).isEmpty()).isPresent();
    }

    /// What to ask once more after an answer in someone's own words that says too little; empty when it says enough.
    public Optional<String> followUp(String question, Answer answer) {
        return knowledge.findQuestion(question).flatMap(asked -> thin.followUp(asked, answer));
    }

    private static Optional<String> saidProblem(Question question, String text) {
        boolean fits = switch (question.kind()) {
            case TEXT -> !text.isBlank();
            case DATE -> GoLive.find(text).isPresent();
            case SINGLE, MULTIPLE -> false;
        };
        return fits ? Optional.empty() : Optional.of(choicesOf(question));
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
        if (question.kind() == Question.Kind.DATE) {
            return "Give a month and year, such as June 2027, or a day, such as 14 June 2027; or mark it.";
        }
        String offered = String.join(", ", question.choices().stream().map(Choice::id).toList());
        return question.kind() == Question.Kind.MULTIPLE
                ? "Choose one or more of: " + offered + "."
                : "Choose exactly one of: " + offered + ".";
    }

    /// Whether all conditions hold.
    ///
    /// @param counting the answers to earlier questions that fit themselves
    private static boolean holds(List<Condition> conditions, Situation situation, Map<String, Answer> counting) {
        return conditions.stream().allMatch(condition -> switch (condition) {
            case Condition.SituationIs is -> situation.named(is.field(), is.words());
            case Condition.Answered answered -> counting.get(answered.question()) instanceof Answer.Chosen chosen
                    && chosen.choices().stream().anyMatch(answered.choices()::contains);
        });
    }

    private static Optional<String> onlyChoice(Answer answer) {
        return answer instanceof Answer.Chosen chosen && chosen.choices().size() == 1
                ? Optional.of(chosen.choices().getFirst())
                : Optional.empty();
    }
}
