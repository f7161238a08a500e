package foothold.llm.grounding;

import java.util.Set;

/// What the check says of one sentence of a model.
public sealed interface Grounding {

    /// The claim supports it.
    ///
    /// @param said the places of the claim's sentences that it rewords, from 0
    record Supported(Set<Integer> said) implements Grounding {
        public Supported {
            said = Set.copyOf(said);
        }
    }

    /// The claim does not support it, or it is no plain sentence; it must not be shown.
    record Unsupported(Fault fault) implements Grounding {
    }

    /// Why a sentence must not be shown.
    enum Fault {
        /// Markup, a link, or characters that do not belong into a plain English sentence.
        NOT_PLAIN,
        /// No claim cited, one that does not exist, or several.
        CITATION,
        /// Far longer than what it rewords.
        LENGTH,
        /// A word that the claim does not have.
        WORD,
        /// A number that the claim does not have, or has for something else.
        FIGURE,
        /// A negation, a caution, a comparison or a condition was added or lost.
        GUARD,
        /// The words stand in another order, so that they say something else.
        ORDER,
        /// So little of the claim is left that it may say something else.
        PARTIAL,
        /// Said before.
        REPEATED
    }
}
