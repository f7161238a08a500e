package foothold.conversation;

import foothold.advice.Advice;
import foothold.advice.Block;
import foothold.advice.Doubt;
import foothold.advice.Quantity;
import java.util.Optional;

/// What is said before an answer that may not be the answer: that no figure is held where one is asked for and none of what we
/// quote states one, that the question names a topic which no page treats, or that the pages may be about something near.
/// A person in a hurry must not have to find out.
final class Caution {

    private static final Block NO_FIGURE = Block.paragraph("We hold no checked figure for that. Here is what comes nearest.");
    private static final Block NEAR = Block.paragraph("This may not be quite what you asked. It is the nearest that we hold.");

    private Caution() {
    }

    /// The caution, if one is needed.
    static Optional<Block> of(String question, Advice.Covered advice) {
        boolean figureMissing = Quantity.askedIn(question)
                .filter(asked -> advice.claims().stream().noneMatch(claim -> asked.statedIn(claim.text()))).isPresent();
        return figureMissing ? Optional.of(NO_FIGURE) : advice.doubt().map(Caution::because);
    }

    private static Block because(Doubt doubt) {
        return switch (doubt) {
            case Doubt.Near _ -> NEAR;
            case Doubt.OtherTopic other -> Block.paragraph("We hold nothing checked about " + other.topic().about()
                    + ". This is the nearest that we hold, and not all of it may fit.");
        };
    }
}
