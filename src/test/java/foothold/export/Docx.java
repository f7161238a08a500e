package foothold.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A Word file read back.
final class Docx {

    private final XWPFDocument document;
    private final String text;

    Docx(byte[] file) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text = Stream.concat(document.getParagraphs().stream(), document.getTables().stream()
                        .flatMap(table -> table.getRows().stream()).flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream()))
                .map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    XWPFDocument document() {
        return document;
    }

    String text() {
        return text + document.getFooterList().stream().map(footer -> footer.getText()).collect(Collectors.joining());
    }

    boolean says(String words) {
        return text.contains(words);
    }

    Stream<XWPFParagraph> inStyle(String style) {
        return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyleID()));
    }
}
