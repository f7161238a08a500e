package foothold.conversation;

import foothold.advice.Advice;
import foothold.advice.Block;
import foothold.advice.Quantity;
import java.util.Optional;

/// Says plainly that we hold no figure where one is asked for and none of what we quote states one: a number about something
/// else must not be taken for it.
final class MissingFigure {

    private MissingFigure() {
    }

    /// The remark, if it is needed.
    static Optional<Block> of(String question, Advice.Covered advice) {
        return Quantity.askedIn(question)
                .filter(asked -> advice.claims().stream().noneMatch(claim -> asked.statedIn(claim.text())))
                .map(_ -> Block.paragraph("We hold no checked figure for that. Here is what comes nearest."));
    }
}
