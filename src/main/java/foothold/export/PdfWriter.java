package foothold.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Turns well-formed XHTML into a tagged PDF that keeps to PDF/UA: headings, tables and links are real ones for a
/// screen reader, and every font is embedded.
final class PdfWriter {

    private static final String FONTS = "/liberation/LiberationSans-";
    private static final String FAMILY = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /// Drawn for a character that the fonts do not have, such as an emoji: PDF/UA allows no empty boxes.
    private static final String UNKNOWN = "?";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {
    }

    static byte[] write(String xhtml) {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useFont(font(document, "Regular"), FAMILY, NORMAL, FontStyle.NORMAL, true);
            builder.useFont(font(document, "Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.useReplacementText(UNKNOWN);
            // A document needs nothing from anywhere: whatever a text in it may say, no address is opened to draw it.
            builder.useExternalResourceAccessControl((_, _) -> false,
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withProducer("Foothold");
            builder.withHtmlContent(xhtml, null);
            builder.toStream(file);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF could not be made", e);
        }
        return file.toByteArray();
    }

    /// A font without its rules for ligatures: looking for them takes as long as all the rest.
    private static PDFontSupplier font(PDDocument document, String style) throws IOException {
        String name = FONTS + style + ".ttf";
        try (InputStream file = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }
}
