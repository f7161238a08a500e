package foothold.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table as a file that spreadsheets open well and run nothing of.
final class CsvTable {

    static final String MEDIA_TYPE = "text/csv";

    /// With it Excel reads the file as UTF-8; without it, as whatever the machine's old code page was.
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// A cell that begins like this is a formula to Excel and its kin, and a formula can send data away or start
    /// programs.
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\u00A0]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private CsvTable() {
    }

    /// The file's bytes. Rows may be shorter than the header; the missing cells are empty.
    static byte[] of(List<String> columns, List<List<String>> rows) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.EXCEL.builder().setHeader(columns.toArray(String[]::new)).get();
        try (var printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    printer.print(i < row.size() ? safe(row.get(i)) : "");
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a CSV file could not be made", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A cell's text, with an apostrophe before it where it would otherwise be run as a formula.
    static String safe(String text) {
        String clean = SafeText.of(text);
        return FORMULA.matcher(clean).find() ? "'" + clean : clean;
    }
}
