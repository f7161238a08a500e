package foothold.testing;

import foothold.interview.Answer;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Situation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// How somebody answers questions.
@FunctionalInterface
public interface Way {

    Comparator<Choice> BY_CONCERN = Comparator.comparingInt(Choice::concern);

    /// Their answer to a question.
    Answer answer(Question question);

    /// Always the choice with the most concern.
    static Way worst() {
        return question -> typed(question).orElseGet(() ->
                chosen(question.choices().stream().max(BY_CONCERN).orElseThrow()));
    }

    /// Always the choice with the least concern.
    static Way best() {
        return question -> typed(question).orElseGet(() ->
                chosen(question.choices().stream().min(BY_CONCERN).orElseThrow()));
    }

    /// Never a choice, always this mark.
    static Way marking(Answer.Mark mark) {
        return _ -> new Answer.Marked(mark, "");
    }

    /// Always on to the next question.
    static Way skipping() {
        return _ -> new Answer.Skipped();
    }

    /// Mostly any of the choices, now and then a mark or a skip.
    static Way random(Random random) {
        return question -> switch (random.nextInt(12)) {
            case 0 -> new Answer.Skipped();
            case 1 -> new Answer.Marked(Answer.Mark.DONT_KNOW, "");
            case 2 -> new Answer.Marked(Answer.Mark.NOT_APPLICABLE, "");
            case 3 -> new Answer.Marked(Answer.Mark.ASK_A_COLLEAGUE, "");
            default -> typed(question).orElseGet(() ->
                    chosen(question.choices().get(random.nextInt(question.choices().size()))));
        };
    }

    /// This way, but saying what the project is when an opening question asks for it.
    default Way about(Situation project) {
        return question -> question.sets() == null || project.find(question.sets()).isEmpty() ? answer(question)
                : new Answer.Chosen(List.of(project.find(question.sets()).get()), "");
    }

    /// What is typed where there is nothing to choose.
    private static Optional<Answer> typed(Question question) {
        return switch (question.kind()) {
            case TEXT -> Optional.of(new Answer.Said("In our own words."));
            case DATE -> Optional.of(new Answer.Said("June 2027"));
            case SINGLE, MULTIPLE -> Optional.empty();
        };
    }

    private static Answer chosen(Choice choice) {
        return new Answer.Chosen(List.of(choice.id()), "");
    }
}
