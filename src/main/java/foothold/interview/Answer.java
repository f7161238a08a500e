package foothold.interview;

import foothold.knowledge.Ids;
import java.util.List;
import java.util.Optional;

/// What a person said to a question. The ways of not answering have different consequences, so they are different
/// answers.
public sealed interface Answer {

    /// Choices, with an optional note in the person's own words.
    record Chosen(List<String> choices, String note) implements Answer {
        public Chosen {
            choices = List.copyOf(choices);
        }
    }

    /// The person's own words, for questions without choices.
    record Said(String text) implements Answer {
    }

    /// A way of not answering, with an optional note.
    record Marked(Mark mark, String note) implements Answer {
    }

    /// Passed over for now; the question stays open and counts as not known.
    record Skipped() implements Answer {
    }

    /// Whether it is this way of not answering.
    default boolean is(Mark mark) {
        return this instanceof Marked marked && marked.mark() == mark;
    }

    /// What the person wrote in it: a note or the answer itself; empty when nothing.
    default String words() {
        return switch (this) {
            case Chosen chosen -> chosen.note();
            case Said said -> said.text();
            case Marked marked -> marked.note();
            case Skipped _ -> "";
        };
    }

    /// This answer with other words.
    default Answer withWords(String words) {
        return switch (this) {
            case Chosen chosen -> new Chosen(chosen.choices(), words);
            case Said _ -> new Said(words);
            case Marked marked -> new Marked(marked.mark(), words);
            case Skipped skipped -> skipped;
        };
    }

    /// The ways of not answering.
    enum Mark {
        /// The person does not know: it goes to "Find out".
        DONT_KNOW,
        /// The question does not fit the project: it leaves the profile.
        NOT_APPLICABLE,
        /// Somebody else knows: it goes to "Find out" with that note, and a link may be sent to them.
        ASK_A_COLLEAGUE,
        /// The person disagrees with what the question takes for granted: it is noted, and the evidence is shown.
        DISAGREE;

        /// The mark's name in the API.
        public String id() {
            return Ids.of(this);
        }

        /// The mark with this API name, if there is one.
        public static Optional<Mark> find(String id) {
            return Ids.find(Mark.class, id);
        }
    }
}
