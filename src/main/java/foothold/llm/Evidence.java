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
/// @param heading the block before it
/// @param said    its statements in order
/// @param after   the blocks after it, which always stay
record Evidence(Block heading, List<Statement> said, List<Block> after) {

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
        said = List.copyOf(said);
        after = List.copyOf(after);
    }

    /// The evidence of an answer: the paragraphs that cite, behind the first heading.
    static Evidence of(Worded plain, GroundingCheck check) {
        List<Block> blocks = plain.blocks();
        var said = new ArrayList<Statement>();
        int next = 1;
        while (next < blocks.size() && blocks.get(next).type() == Block.Type.PARAGRAPH
                && blocks.get(next).spans().size() > 1
                && blocks.get(next).spans().get(0) instanceof Span.Text text
                && blocks.get(next).spans().get(1) instanceof Span.Cite cite) {
            List<Span> spans = blocks.get(next).spans();
            String sure = spans.size() > 2 && spans.get(2) instanceof Span.Text words ? words.text() : "";
            said.add(new Statement(cite.number(), text.text(), plain.citations().get(cite.number() - 1), sure,
                    check.read(text.text())));
            next++;
        }
        return said.isEmpty() ? new Evidence(Block.heading(""), List.of(), blocks)
                : new Evidence(blocks.getFirst(), said, blocks.subList(next, blocks.size()));
    }

    /// The statements that may be sent to a model.
    List<Statement> open() {
        return said.stream().filter(Statement::plain).toList();
    }
}
