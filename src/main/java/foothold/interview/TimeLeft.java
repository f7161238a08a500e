package foothold.interview;

import foothold.knowledge.Courtesy.Pace;
import foothold.knowledge.Ids;
import foothold.knowledge.Question;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// How long questions take a person: to read them with their hint, their choices and why they are asked, and to decide. An
/// estimate, with its figures in `knowledge/conversation.yaml`.
public final class TimeLeft {

    private static final double SECONDS = 60;

    private final Pace pace;

    public TimeLeft(Pace pace) {
        this.pace = pace;
    }

    /// Whole minutes for some questions, at least 1 when there are any.
    public int minutes(List<Question> questions) {
        double seconds = questions.stream().mapToDouble(this::seconds).sum();
        return questions.isEmpty() ? 0 : Math.max(1, (int) Math.round(seconds / SECONDS));
    }

    private double seconds(Question question) {
        long words = Stream.concat(
                        Stream.of(question.text(), Objects.requireNonNullElse(question.hint(), ""), question.why().text()),
                        question.choices().stream().map(Question.Choice::text))
                .mapToLong(text -> PlainWords.split(text).size()).sum();
        return words * SECONDS / pace.wordsPerMinute() + pace.seconds().getOrDefault(Ids.of(question.kind()), 0);
    }
}
