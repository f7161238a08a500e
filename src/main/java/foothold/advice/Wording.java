package foothold.advice;

import java.util.List;

/// Puts advice into words. It may order, shorten and connect what the claims say; it adds no statement of its own.
public interface Wording {

    /// The advice in words for this question.
    Worded say(String question, Advice.Covered advice);

    /// An answer in words.
    ///
    /// @param citations in the order of their numbers, the first being 1
    /// @param name      `plain` or `model`
    record Worded(List<Block> blocks, List<Block> more, List<Citation> citations, String name) {
        public Worded {
            blocks = List.copyOf(blocks);
            more = List.copyOf(more);
            citations = List.copyOf(citations);
        }
    }
}
