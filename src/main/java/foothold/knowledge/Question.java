package foothold.knowledge;

import foothold.knowledge.Situation.Field;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One interview question. It is data: no script decides what is asked, only plain conditions that must all hold.
///
/// @param section the file it stands in
/// @param factor  the factor it asks about; null for the opening questions, which set the situation
/// @param quick   whether it is asked on the short path too
/// @param sets    the field of the situation that its answer sets, if any
/// @param askWhen all must hold for the question to be asked
public record Question(String id, String section, @Nullable String factor, boolean quick, String text,
                       @Nullable String hint, Why why, Kind kind, List<Choice> choices, @Nullable Field sets,
                       List<Condition> askWhen, List<String> facts) {

    /// How a question is answered: by one choice, by one or more, in one's own words, or with a month or day.
    public enum Kind {
        SINGLE, MULTIPLE, TEXT, DATE;

        /// Whether the answer is typed.
        public boolean typed() {
            return this == TEXT || this == DATE;
        }
    }

    /// Why we ask, with the evidence page behind it. The opening questions need no evidence.
    public record Why(String text, @Nullable String evidence) {
    }

    /// A possible answer.
    ///
    /// @param concern 0 in place, 1 partly, 2 worrying, 3 serious
    public record Choice(String id, String text, int concern) {
    }

    /// Something that must hold for a question to be asked.
    public sealed interface Condition {
        /// The project's situation is one of these words. While it is unknown, the condition does not hold.
        record SituationIs(Field field, List<String> words) implements Condition {
            public SituationIs {
                words = List.copyOf(words);
            }
        }

        /// An earlier question was answered with one of these choices.
        record Answered(String question, List<String> choices) implements Condition {
            public Answered {
                choices = List.copyOf(choices);
            }
        }
    }

    public Question {
        choices = List.copyOf(choices);
        askWhen = List.copyOf(askWhen);
        facts = List.copyOf(facts);
    }

    /// Whether it asks about a factor.
    public boolean isAbout(String other) {
        return other.equals(factor);
    }

    /// The choice with this id, if the question offers it.
    public Optional<Choice> findChoice(String choice) {
        return choices.stream().filter(offered -> offered.id().equals(choice)).findFirst();
    }
}
