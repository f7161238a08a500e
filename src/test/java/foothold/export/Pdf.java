package foothold.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF file read back.
final class Pdf implements AutoCloseable {

    private static final int FOOT = 60;

    private final PDDocument document;
    private final String text;

    Pdf(byte[] file) {
        try {
            document = Loader.loadPDF(file);
            text = flat(textOf(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All words but those at the foot of each page, which would stand in the middle of sentences that run on.
    private static String textOf(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition character) {
                if (character.getYDirAdj() < character.getPageHeight() - FOOT) {
                    super.processTextPosition(character);
                }
            }
        };
        return stripper.getText(document);
    }

    PDDocument document() {
        return document;
    }

    /// Whether these words stand in it, wherever its lines break.
    boolean says(String words) {
        return text.contains(flat(words));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    List<String> bookmarks() {
        var titles = new ArrayList<String>();
        collect(document.getDocumentCatalog().getDocumentOutline(), titles);
        return titles;
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    List<PDFont> fonts() throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
