package foothold.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/// A paragraph of a Word file, filled from left to right. All looks come from named styles.
final class WordParagraph {

    private static final String STRONG = "Strong";
    private static final String QUIET = "Quiet";
    private static final String LINK = "Hyperlink";

    private final XWPFParagraph paragraph;

    WordParagraph(XWPFParagraph paragraph, String style) {
        this.paragraph = paragraph;
        paragraph.setStyle(style);
    }

    WordParagraph text(String text) {
        paragraph.createRun().setText(SafeText.of(text));
        return this;
    }

    /// Stays on the page of what follows.
    WordParagraph withNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    WordParagraph strong(String text) {
        return styled(STRONG, text);
    }

    WordParagraph quiet(String text) {
        return styled(QUIET, text);
    }

    /// Text in a character style.
    WordParagraph styled(String style, String text) {
        return filled(paragraph.createRun(), style, text);
    }

    /// An address of the web, which leads there.
    WordParagraph link(String url) {
        return filled(paragraph.createHyperlinkRun(url), LINK, url);
    }

    /// Words that lead to a place in this file.
    WordParagraph jump(String place, String text) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(place);
        return filled(new XWPFHyperlinkRun(link, link.addNewR(), paragraph), LINK, text);
    }

    /// A field that Word fills in, such as `PAGE`.
    WordParagraph field(String instruction) {
        paragraph.getCTP().addNewFldSimple().setInstr(instruction);
        return this;
    }

    WordParagraph tab() {
        paragraph.createRun().addTab();
        return this;
    }

    WordParagraph onNewPage() {
        paragraph.setPageBreak(true);
        return this;
    }

    /// Makes this a place that [#jump] can lead to.
    WordParagraph place(String name, int id) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(name);
        start.setId(BigInteger.valueOf(id));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
        return this;
    }

    WordParagraph inList(BigInteger list) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        return this;
    }

    private WordParagraph filled(XWPFRun run, String style, String text) {
        run.setStyle(style);
        run.setText(SafeText.of(text));
        return this;
    }
}
