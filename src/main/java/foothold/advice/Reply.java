package foothold.advice;

import foothold.knowledge.Ids;
import foothold.knowledge.Page;
import java.util.List;

/// An answer as it leaves: the same for the API, the pages and the exports.
///
/// @param blocks    the short answer
/// @param more      what is behind "more"
/// @param citations numbered from 1 in the order of this list
/// @param nearest   pages worth reading next
/// @param announce  plain text for a screen reader, cut to 160 characters
/// @param wording   `plain`, or `model` when a language model's words are shown
/// @param prompt    the version of the prompt that the model's words were made with; empty when plain
public record Reply(Outcome outcome, List<Block> blocks, List<Block> more, List<Citation> citations,
                    List<String> factors, List<Page> nearest, String announce, String wording, String prompt) {

    /// How a question was met. [#id()] is its name in the API.
    public enum Outcome {
        ANSWERED, NOT_COVERED, CLINICAL, CRISIS, PERSONAL_DATA, OFF_TOPIC, REFUSED, HELP;

        /// The outcome's name in the API.
        public String id() {
            return Ids.of(this);
        }
    }

    private static final int MOST_ANNOUNCED = 160;

    public Reply {
        announce = announce.length() <= MOST_ANNOUNCED ? announce : announce.substring(0, MOST_ANNOUNCED - 1).strip() + "…";
        blocks = List.copyOf(blocks);
        more = List.copyOf(more);
        citations = List.copyOf(citations);
        factors = List.copyOf(factors);
        nearest = List.copyOf(nearest);
    }

    /// A reply that no prompt had a part in.
    public Reply(Outcome outcome, List<Block> blocks, List<Block> more, List<Citation> citations, List<String> factors,
                 List<Page> nearest, String announce, String wording) {
        this(outcome, blocks, more, citations, factors, nearest, announce, wording, "");
    }

    /// Whether a language model's words are shown, which a person is told.
    public boolean reworded() {
        return !wording.equals(PlainWording.NAME);
    }

    /// A reply without evidence: signposts, refusals and help.
    public static Reply signpost(Outcome outcome, List<Block> blocks, String announce) {
        return new Reply(outcome, blocks, List.of(), List.of(), List.of(), List.of(), announce, PlainWording.NAME);
    }
}
