package foothold.advice;

import foothold.advice.Block.Span;
import foothold.knowledge.KnowledgeBase;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The last gate before anything leaves: every quote stands in its passage word for word, every mark points at a citation,
/// and every link goes to one of our pages or to the source of a citation.
///
/// A failure is a fault of ours, never of the person asking: it is thrown, so that nothing unsupported can be shown.
public final class QuoteCheck {

    /// A path of plain names. Browsers read `//`, `/\` and a path with a tab in it as the address of another site.
    private static final Pattern OUR_PATH = Pattern.compile("(/[A-Za-z0-9_-]+)+");

    private final KnowledgeBase knowledge;

    public QuoteCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// The same answer, checked.
    ///
    /// @throws IllegalStateException when something in it is not supported
    public Wording.Worded check(Wording.Worded worded) {
        check(worded.citations());
        Stream.concat(worded.blocks().stream(), worded.more().stream()).forEach(block -> check(block, worded.citations()));
        return worded;
    }

    /// The same block of an answer to come, checked against the citations that the answer may have.
    ///
    /// @throws IllegalStateException when something in it is not supported
    public Block check(Block block, List<Citation> citations) {
        spans(block).forEach(span -> checkSpan(span, citations));
        return block;
    }

    /// The same citations, checked.
    ///
    /// @throws IllegalStateException when a quote does not stand in its passage
    public List<Citation> check(List<Citation> citations) {
        citations.forEach(this::checkQuote);
        return citations;
    }

    /// Whether a quote stands in a passage word for word.
    public boolean supported(Citation citation) {
        return knowledge.findPassage(citation.passage())
                .map(passage -> !citation.quote().isBlank() && passage.text().contains(citation.quote()))
                .orElse(false);
    }

    private void checkQuote(Citation citation) {
        if (!supported(citation)) {
            throw new IllegalStateException("a quote does not stand in passage " + citation.passage());
        }
    }

    private static Stream<Span> spans(Block block) {
        return Stream.concat(block.spans().stream(), block.items().stream().flatMap(List::stream));
    }

    private static void checkSpan(Span span, List<Citation> citations) {
        switch (span) {
            case Span.Cite cite -> {
                if (cite.number() < 1 || cite.number() > citations.size()) {
                    throw new IllegalStateException("citation " + cite.number() + " does not exist");
                }
            }
            case Span.Link link -> {
                boolean ours = OUR_PATH.matcher(link.href()).matches();
                if (!ours && citations.stream().noneMatch(known -> link.href().equals(known.url()))) {
                    throw new IllegalStateException("a link leads somewhere that is not cited");
                }
            }
            case Span.Text _, Span.Mark _ -> { }
        }
    }
}
