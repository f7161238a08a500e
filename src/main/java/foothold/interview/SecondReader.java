package foothold.interview;

import foothold.knowledge.Question;
import java.util.List;

/// Reads a person's own words beside [ProjectReader] and may propose answers that its signs do not show.
///
/// What it says is only believed as far as [Proposals] finds it in the words.
public interface SecondReader {

    /// Proposes nothing.
    SecondReader NONE = (_, _) -> List.of();

    /// The answers that a text seems to give.
    ///
    /// @param description cleaned by the boundary
    /// @param questions   those it may answer, with choices
    List<Proposal> read(String description, List<Question> questions);
}
