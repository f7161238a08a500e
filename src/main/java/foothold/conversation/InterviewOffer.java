package foothold.conversation;

import foothold.advice.Advice;
import foothold.advice.Advice.Covered.Opening;
import foothold.advice.Block;
import foothold.advice.Block.Span;
import foothold.knowledge.Situation;
import java.util.Optional;
import java.util.regex.Pattern;

/// When the interview is offered with an answer: somebody asks for their team what to do, and has not begun one. Who asks
/// for a fact, or for themselves in the middle of a shift, is left in peace.
final class InterviewOffer {

    private static final Pattern OF_A_TEAM = Pattern.compile("\\b(we|our|ours|us)\\b", Pattern.CASE_INSENSITIVE);

    private InterviewOffer() {
    }

    /// The offer, if it fits.
    static Optional<Block> of(String question, Situation situation, Advice.Covered advice) {
        boolean fits = advice.opening() == Opening.SUGGESTION && situation.equals(Situation.UNKNOWN)
                && OF_A_TEAM.matcher(question).find();
        return fits ? Optional.of(Block.paragraph(
                new Span.Link("Talk through your project", "/interview"),
                new Span.Text(" to get a checklist made for it."))) : Optional.empty();
    }
}
