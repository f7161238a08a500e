package foothold.interview;

import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answers given so far, by question id, in the order they were first given.
public record Answers(Map<String, Answer> byQuestion) {

    /// No answers yet.
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /// The answer to a question, if it was answered.
    public Optional<Answer> find(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /// The choices in the answer to a question, in the order that it offers them; none when it was not answered by choices.
    public List<Choice> chosen(Question question) {
        return byQuestion.get(question.id()) instanceof Answer.Chosen chosen
                ? question.choices().stream().filter(choice -> chosen.choices().contains(choice.id())).toList()
                : List.of();
    }

    /// The most worrying choice in the answer to a question, if it was answered by choices.
    public Optional<Choice> worst(Question question) {
        return chosen(question).stream().max(Comparator.comparingInt(Choice::concern));
    }

    /// These answers with one given or changed; the others stay.
    public Answers with(String question, Answer answer) {
        var copy = new LinkedHashMap<>(byQuestion);
        copy.put(question, answer);
        return new Answers(copy);
    }

    /// These answers as if a question had not been answered.
    public Answers without(String question) {
        var copy = new LinkedHashMap<>(byQuestion);
        copy.remove(question);
        return new Answers(copy);
    }
}
