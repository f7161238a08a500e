package foothold.advice;

import java.util.List;
import java.util.function.Consumer;

/// Puts advice into words. It may order, shorten and connect what the claims say; it adds no statement of its own.
public interface Wording {

    /// The advice in words for this question.
    Worded say(String question, Advice.Covered advice);

    /// The advice in words for this question and reader, each block of the short answer handed over as soon as it is sure.
    ///
    /// @param ready is called on this thread. The answer that is returned counts: it replaces what was handed over
    default Worded say(Asked asked, Advice.Covered advice, Consumer<Block> ready) {
        Worded worded = say(asked.question(), advice);
        worded.blocks().forEach(ready);
        return worded;
    }

    /// What is asked, and by whom.
    ///
    /// @param question with what it leans on, in the person's own words
    /// @param reader   who asks, as people say it; empty when it is not known
    /// @param calls    how many calls to the outside the words may cost
    record Asked(String question, String reader, int calls) {

        /// The most calls to the outside for one turn, whatever they are made for.
        public static final int MOST_CALLS = 2;
    }

    /// An answer in words.
    ///
    /// @param citations in the order of their numbers, the first being 1
    /// @param name      `plain` or `model`
    /// @param prompt    the version of the prompt that a model's words were made with; empty when plain
    record Worded(List<Block> blocks, List<Block> more, List<Citation> citations, String name, String prompt) {
        public Worded {
            blocks = List.copyOf(blocks);
            more = List.copyOf(more);
            citations = List.copyOf(citations);
        }

        /// An answer in words that no prompt had a part in.
        public Worded(List<Block> blocks, List<Block> more, List<Citation> citations, String name) {
            this(blocks, more, citations, name, "");
        }
    }
}
