package foothold.knowledge;

import static foothold.knowledge.FileShapes.orEmpty;

import foothold.knowledge.FileShapes.QuestionShape;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Situation.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns the interview files' shapes into questions.
final class InterviewReader {

    private final Vocabulary vocabulary;

    InterviewReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A question of a section.
    ///
    /// @throws IllegalArgumentException when it uses a word that interviews do not have
    Question question(String section, QuestionShape shape) {
        Field sets = shape.sets() == null ? null : field(shape.id(), shape.sets());
        return new Question(shape.id(), section, shape.factor(), quick(shape), shape.text(), shape.hint(), shape.why(),
                kind(shape), choices(shape, sets), sets, conditions(shape), orEmpty(shape.facts()));
    }

    private List<Choice> choices(QuestionShape shape, @Nullable Field sets) {
        if (sets != null) {
            return vocabulary.choices(sets).stream().map(term -> new Choice(term.id(), term.label(), 0)).toList();
        }
        return orEmpty(shape.choices()).stream()
                .map(choice -> new Choice(choice.id(), choice.text(), choice.concern()))
                .toList();
    }

    private static boolean quick(QuestionShape shape) {
        return switch (shape.path()) {
            case "quick" -> true;
            case "full" -> false;
            default -> throw new IllegalArgumentException(shape.id() + ": path is quick or full");
        };
    }

    private static Question.Kind kind(QuestionShape shape) {
        return Ids.find(Question.Kind.class, shape.kind()).orElseThrow(() ->
                new IllegalArgumentException(shape.id() + ": kind is single, multiple, text or date"));
    }

    private static List<Condition> conditions(QuestionShape shape) {
        var conditions = new ArrayList<Condition>();
        for (Map<String, Object> line : orEmpty(shape.askWhen())) {
            line.forEach((key, value) -> conditions.add(condition(shape.id(), key, value)));
        }
        return conditions;
    }

    private static Condition condition(String question, String key, Object value) {
        if (key.equals("answer") && value instanceof Map<?, ?> answer) {
            return new Condition.Answered(String.valueOf(answer.get("question")), words(question, answer.get("choices")));
        }
        return new Condition.SituationIs(field(question, key), words(question, value));
    }

    private static Field field(String question, String name) {
        return Field.find(name).orElseThrow(() ->
                new IllegalArgumentException(question + ": " + name + " is not a field of a situation"));
    }

    private static List<String> words(String question, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalArgumentException(question + ": a condition needs a list of words");
    }
}
