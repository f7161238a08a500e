package foothold.export;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;

/// A table of a Word file: a header row that Word knows as one, a first column of row names, no merged cells.
final class WordTable {

    private static final String STYLE = "Cell";
    private static final int HUNDRED = 100;

    private final XWPFTable table;
    private final int[] widths;

    WordTable(XWPFTable table, List<String> headers, int[] hundredths, int width) {
        this.table = table;
        this.widths = new int[hundredths.length];
        table.setStyleID("Foothold");
        table.getCTTbl().getTblPr().unsetTblBorders();
        CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(width);
        CTTblGrid grid = CTTblGrid.Factory.newInstance();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = hundredths[i] * width / HUNDRED;
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
        }
        table.getCTTbl().setTblGrid(grid);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < headers.size(); i++) {
            fill(header.getCell(i), i, headers.get(i));
        }
    }

    /// Adds a row; each cell is filled by its own part of the code.
    @SafeVarargs
    final void row(Consumer<WordParagraph>... cells) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.length; i++) {
            cells[i].accept(open(row.getCell(i), i));
        }
    }

    /// A row of texts; each line of a text is a paragraph of its own.
    void texts(List<String> texts) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            String[] lines = texts.get(i).split("\n");
            open(row.getCell(i), i).text(lines[0]);
            for (int line = 1; line < lines.length; line++) {
                new WordParagraph(row.getCell(i).addParagraph(), STYLE).text(lines[line]);
            }
        }
    }

    private void fill(XWPFTableCell cell, int column, String text) {
        open(cell, column).text(text);
    }

    private WordParagraph open(XWPFTableCell cell, int column) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(widths[column]));
        return new WordParagraph(cell.getParagraphs().getFirst(), STYLE);
    }
}
