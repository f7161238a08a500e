package foothold.llm;

import foothold.advice.Block;
import foothold.advice.Block.Span;
import foothold.advice.Citation;
import foothold.advice.Wording.Worded;
import foothold.llm.grounding.GroundingCheck;
import foothold.llm.grounding.PlainSentence;
import java.util.ArrayList;
import java.util.List;

/// The evidence of a plain answer's short part, which alone a model may reword.
///
/// @param before the blocks up to it, its heading the last, which always stay
/// @param said   its statements in order
/// @param after  the blocks after it, which always stay
record Evidence(List<Block> before, List<Statement> said, List<Block> after) {

    /// A statement of evidence.
    ///
    /// @param number the number of its citation, by which the model cites it too
    /// @param sure   what stands behind it of how sure we are; empty but for the first of each page
    /// @param read   its sentences, read for checking
    record Statement(int number, String text, Citation citation, String sure, GroundingCheck.Read read) {

        /// Whether it may be sent to a model: pages that hold links, markup or hidden signs are said plainly.
        boolean plain() {
            return read.texts().stream().allMatch(PlainSentence::is);
        }
    }

    Evidence {
        before = List.copyOf(before);
        said = List.copyOf(said);
        after = List.copyOf(after);
    }

    /// The evidence of an answer: the paragraphs that cite, which follow each other.
    static Evidence of(Worded plain, GroundingCheck check) {
        List<Block> blocks = plain.blocks();
        int first = 0;
        while (first < blocks.size() && !cites(blocks.get(first))) {
            first++;
        }
        var said = new ArrayList<Statement>();
        int next = first;
        while (next < blocks.size() && cites(blocks.get(next))) {
            said.add(statement(plain, blocks.get(next).spans(), check));
            next++;
        }
        return new Evidence(blocks.subList(0, first), said, blocks.subList(next, blocks.size()));
    }

    private static boolean cites(Block block) {
        return block.type() == Block.Type.PARAGRAPH && block.spans().size() > 1
                && block.spans().get(0) instanceof Span.Text && block.spans().get(1) instanceof Span.Cite;
    }

    private static Statement statement(Worded plain, List<Span> spans, GroundingCheck check) {
        String text = ((Span.Text) spans.get(0)).text();
        int number = ((Span.Cite) spans.get(1)).number();
        String sure = spans.size() > 2 && spans.get(2) instanceof Span.Text words ? words.text() : "";
        return new Statement(number, text, plain.citations().get(number - 1), sure, check.read(text));
    }

    /// The statements that may be sent to a model.
    List<Statement> open() {
        return said.stream().filter(Statement::plain).toList();
    }
}
