package foothold.advice;

import foothold.knowledge.OutsideKind;
import foothold.knowledge.Page;
import foothold.knowledge.Topic;
import java.util.List;
import java.util.Optional;

/// What the knowledge has to say to a question, before it is put into words.
public sealed interface Advice {

    /// The knowledge answers it.
    ///
    /// @param opening    what answers best and is said first
    /// @param claims     the evidence, most to the point first; where the suggestion opens, what that rests on
    /// @param suggestion what to do about it, if we know
    /// @param limits     what the evidence does not show
    /// @param factors    the one or two factors it is about, the main one first
    /// @param nearest    further pages worth reading
    /// @param doubt      why it may not be quite the answer, if there is reason to think so
    record Covered(Opening opening, List<Claim> claims, Optional<Suggestion> suggestion, List<Claim> limits, List<String> factors,
                   List<Page> nearest, Optional<Doubt> doubt) implements Advice {

        /// What an answer opens with.
        public enum Opening { EVIDENCE, SUGGESTION }

        public Covered {
            claims = List.copyOf(claims);
            limits = List.copyOf(limits);
            factors = List.copyOf(factors);
            nearest = List.copyOf(nearest);
        }
    }

    /// The knowledge does not answer it.
    ///
    /// @param nearest  the pages that come nearest, which may be none
    /// @param offTopic whether nothing comes near at all
    /// @param kind     the kind of question outside our knowledge that it sounds like, which tells who would know
    /// @param notHeld  the topic of our field that it names and that no page treats
    record NotCovered(List<Page> nearest, boolean offTopic, Optional<OutsideKind> kind, Optional<Topic> notHeld) implements Advice {
        public NotCovered {
            nearest = List.copyOf(nearest);
        }
    }
}
