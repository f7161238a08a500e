package foothold.export;

import foothold.advice.SourceList;
import foothold.checklist.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A Word file on A4 with our styles, written from top to bottom. Headings, lists and table headers are real ones, so
/// that Word's navigation pane and a screen reader find them. Styles and lists are described in
/// `resources/export/word`.
final class WordDocument implements AutoCloseable {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String LANGUAGE = "en-GB";
    /// In twentieths of a point, as Word counts: A4, and margins of 16 and 18 millimetres.
    private static final int[] A4 = {11906, 16838};
    private static final int SIDE = 907;
    private static final int TOP = 1020;
    /// 11 millimetres.
    private static final int SMALL = 624;
    private static final BigInteger BULLETS = BigInteger.ZERO;
    private static final BigInteger NUMBERS = BigInteger.ONE;

    private final XWPFDocument document = new XWPFDocument();
    private final CTStyles styles;
    private final BigInteger bullets;
    private int places;
    private int width = A4[0] - 2 * SIDE;

    WordDocument() {
        try (InputStream look = part("styles");
             InputStream numbering = part("numbering");
             InputStream settings = part("settings")) {
            this.styles = StylesDocument.Factory.parse(look).getStyles();
            document.createStyles().setStyles(this.styles);
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            document.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("the Word styles of the program cannot be read", e);
        }
        bullets = document.getNumbering().addNum(BULLETS);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4[0]);
        size.setH(A4[1]);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(SIDE);
        margins.setRight(SIDE);
        margins.setTop(TOP);
        margins.setBottom(TOP);
        margins.setHeader(SIDE / 2);
        margins.setFooter(SIDE / 2);
    }

    private static InputStream part(String name) {
        return Objects.requireNonNull(WordDocument.class.getResourceAsStream("/export/word/" + name + ".xml"), name);
    }

    /// The same look, smaller.
    static WordDocument small() {
        var document = new WordDocument();
        WordStyles.shrink(document.styles);
        CTPageMar margins = document.document.getDocument().getBody().getSectPr().getPgMar();
        margins.setTop(SMALL);
        margins.setBottom(SMALL);
        return document;
    }

    /// The same on A4 across, for tables with many columns.
    static WordDocument wide() {
        var document = new WordDocument();
        CTPageSz size = document.document.getDocument().getBody().getSectPr().getPgSz();
        size.setW(A4[1]);
        size.setH(A4[0]);
        size.setOrient(STPageOrientation.LANDSCAPE);
        document.width = A4[1] - 2 * SIDE;
        return document;
    }

    /// What the file says about itself.
    void describe(String title, String subject, Instant made) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(SafeText.of(title));
        properties.setSubjectProperty(subject);
        properties.setCreator("Foothold");
        properties.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        properties.setCreated(Optional.of(Date.from(made)));
    }

    /// The line at the foot of each page, with the page's number.
    void footer(String text) {
        new WordParagraph(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Footer")
                .text(text).tab().text("Page ").field("PAGE").text(" of ").field("NUMPAGES");
    }

    WordParagraph paragraph(String style) {
        return new WordParagraph(document.createParagraph(), style);
    }

    WordParagraph heading(int level, String text) {
        return paragraph("Heading" + level).text(text);
    }

    /// A heading that links in this file lead to.
    WordParagraph heading(int level, String text, String place) {
        return paragraph("Heading" + level).place(place, ++places).text(text);
    }

    WordParagraph bullet(String style) {
        return paragraph(style).inList(bullets);
    }

    /// The list that the next numbered items belong to; it starts at 1.
    BigInteger newList() {
        BigInteger list = document.getNumbering().addNum(NUMBERS);
        CTNumLvl level = document.getNumbering().getNum(list).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return list;
    }

    /// The sources as a numbered list that [WordParagraph#jump] leads to.
    void sources(SourceList sources, Words words) {
        BigInteger list = newList();
        for (SourceList.Numbered source : sources.all()) {
            WordParagraph item = paragraph("Evidence").inList(list).place(DocxTask.place(source.number()), ++places)
                    .text(source.citation().source() + ". ").quiet(words.grade(source.citation()) + ". ");
            source.link().ifPresent(item::link);
        }
    }

    /// A table whose first row is its header, repeated on each page.
    ///
    /// @param widths the columns' parts of the width, in hundredths
    WordTable table(List<String> headers, int... widths) {
        return new WordTable(document.createTable(1, headers.size()), headers, widths, width);
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try {
            document.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a Word file could not be made", e);
        }
        return file.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a Word file could not be closed", e);
        }
    }
}
