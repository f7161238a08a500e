package foothold.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// How a project described in someone's own words is read, from `readings.yaml`, where the signs' language is explained.
///
/// @param undoneBy     words that make a phrase soon after them say the opposite
/// @param weak         signs that count only when nothing else points at their question
/// @param otherDates   words that say that a month in their sentence is not the go-live month
/// @param past         words that say that a month after them is past
/// @param monthAnswers the question that a go-live month answers
public record Readings(@JsonProperty("undone-by") List<String> undoneBy, List<String> weak,
                       @JsonProperty("other-dates") List<String> otherDates, List<String> past,
                       @JsonProperty("month-answers") String monthAnswers, List<Pointer> signs) {

    /// Signs that point at one answer of one question.
    public record Pointer(String question, String choice, List<String> signs) {
        public Pointer {
            signs = List.copyOf(signs);
        }
    }

    public Readings {
        undoneBy = List.copyOf(undoneBy);
        weak = List.copyOf(weak);
        otherDates = List.copyOf(otherDates);
        past = List.copyOf(past);
        signs = List.copyOf(signs);
    }
}
