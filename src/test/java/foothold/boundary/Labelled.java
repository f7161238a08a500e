package foothold.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A labelled text of `src/test/resources/boundary`.
///
/// @param half   `tune` may be looked at while writing rules, `report` only to report
/// @param marked the text with what must be found between `[[` and `]]`, where the set marks it
record Labelled(String half, String marked) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /// The texts of a set; the text is always the last column.
    static List<Labelled> read(String set) {
        try (var in = Labelled.class.getResourceAsStream("/boundary/" + set + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> new Labelled(columns[0], characters(columns[columns.length - 1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String characters(String text) {
        String named = ESCAPE.matcher(text).replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
        return named.replace("\\n", "\n").replace("\\t", "\t");
    }

    /// The text as a person would type it.
    String text() {
        return marked.replace("[[", "").replace("]]", "");
    }
}
