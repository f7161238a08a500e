package foothold.boundary;

import foothold.knowledge.Signpost;
import java.util.List;

/// What the boundary says of a text. Only [Proceed] lets it through; nothing of any other text is kept.
public sealed interface Verdict {

    /// The text may be searched, answered and kept.
    ///
    /// @param text normalised: one form of each character, invisible and control characters removed
    record Proceed(String text) implements Verdict {
    }

    /// The text holds details of a person. It is handed back to be changed, with the places marked.
    record PersonalData(String text, List<Found> found, Signpost signpost) implements Verdict {
        public PersonalData {
            found = List.copyOf(found);
        }
    }

    /// A detail of a person in a text, from `start` (inclusive) to `end` (exclusive).
    ///
    /// @param kind what it looks like, in plain words, such as "NHS number"
    record Found(int start, int end, String kind) {
    }

    /// Somebody may be in danger: kind words and telephone numbers, first and separate.
    record Crisis(Signpost signpost) implements Verdict {
    }

    /// A question about treating a patient: what this is not, and where to go.
    record Clinical(Signpost signpost) implements Verdict {
    }

    /// Nothing to do with putting technology into care.
    record OffTopic(Signpost signpost) implements Verdict {
    }

    /// An attempt to get round a safeguard: answered with the duty, never with help.
    record Refused(Signpost signpost) implements Verdict {
    }

    /// A question about Foothold itself, with its direct answer.
    record Help(Signpost signpost) implements Verdict {
    }
}
