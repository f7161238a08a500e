package foothold.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Block.Span;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.TestKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteCheckTest {

    private static final KnowledgeBase KNOWLEDGE = TestKnowledge.mini().read();
    private static final Page PAGE = KNOWLEDGE.findPage("super-users-step-in").orElseThrow();
    private static final String QUOTE = "The other ward had 3.5 calls a day to the help desk.";
    private static final Citation CITATION = Citation.of(PAGE, PAGE.passages().getFirst(), QUOTE);

    private final QuoteCheck check = new QuoteCheck(KNOWLEDGE);

    private static Wording.Worded worded(List<Block> blocks, List<Block> more, Citation... citations) {
        return new Wording.Worded(blocks, more, List.of(citations), "plain");
    }

    private static Citation quoting(String passage, String quote) {
        return new Citation(passage, quote, "Title", "Source", null, null, "case study", "limited", "primary",
                List.of());
    }

    private void refused(Wording.Worded worded) {
        assertThrows(IllegalStateException.class, () -> check.check(worded));
    }

    private void linkIsRefused(String href) {
        Span link = new Span.Link("here", href);
        refused(worded(List.of(Block.paragraph(link)), List.of(), CITATION));
        refused(worded(List.of(), List.of(new Block(Block.Type.LIST, List.of(), List.of(List.of(link)))), CITATION));
    }

    @Test
    void whatIsSupportedPassesAsItIs() {
        Wording.Worded fine = worded(
                List.of(Block.paragraph(new Span.Text(QUOTE), new Span.Cite(1), new Span.Link("page", "/pages/epr"))),
                List.of(Block.paragraph(new Span.Link("study", "https://doi.org/10.1000/wards"))), CITATION);
        assertSame(fine, check.check(fine));
        assertTrue(check.supported(CITATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The other ward had 35 calls a day to the help desk.", "the other ward had 3.5 calls",
            "The other ward had 3.5  calls", "", "   "})
    void anAlteredQuoteIsRefused(String quote) {
        assertFalse(check.supported(quoting("super-users-step-in", quote)));
        refused(worded(List.of(), List.of(), quoting("super-users-step-in", quote)));
    }

    @Test
    void aQuoteFromAnotherPassageOrAnUnknownOneIsRefused() {
        refused(worded(List.of(), List.of(), quoting("epr", QUOTE)));
        refused(worded(List.of(), List.of(), quoting("super-users-step-in.what-this-does-not-show", QUOTE)));
        refused(worded(List.of(), List.of(), quoting("no-such-passage", QUOTE)));
    }

    @Test
    void aMarkThatPointsAtNoCitationIsRefused() {
        for (int number : new int[] {0, -1, 2}) {
            refused(worded(List.of(Block.paragraph(new Span.Cite(number))), List.of(), CITATION));
            refused(worded(List.of(), List.of(Block.paragraph(new Span.Cite(number))), CITATION));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "http://doi.org/10.1000/wards", "javascript:alert(1)", "",
            "//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example", "/pages/../../x",
            "\\\\elsewhere.example", "pages/epr", " /pages/epr"})
    void aLinkThatIsNeitherOursNorCitedIsRefused(String href) {
        linkIsRefused(href);
    }

    @Test
    void whatAPageWithoutASourceSaysIsOurOwnGuide() {
        Page guide = KNOWLEDGE.findPage("epr").orElseThrow();
        Citation citation = Citation.of(guide, guide.passages().getFirst(), "The main computer record");
        assertEquals("guide", citation.evidenceType());
        assertEquals("opinion", citation.strength());
        assertTrue(check.supported(citation));
    }

    @Test
    void aCitationNamesItsSource() {
        assertEquals("Writer A. A made-up study of two wards. Test press. 2024", CITATION.source());
        assertEquals("https://doi.org/10.1000/wards", CITATION.url());
        assertEquals(2024, CITATION.year());
        assertEquals("super-users-step-in", CITATION.page());
        assertEquals("secondary", Citation.of(KNOWLEDGE.findPage("safety-standard").orElseThrow(),
                KNOWLEDGE.findPassage("safety-standard").orElseThrow(), "TS100").seen());
    }
}
