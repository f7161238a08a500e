package foothold.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
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
