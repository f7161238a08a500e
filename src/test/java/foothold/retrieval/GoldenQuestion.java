package foothold.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A question as staff type it, with the pages that answer it.
///
/// @param part `tune` may be looked at while tuning, `report` only to report
public record GoldenQuestion(String part, String factor, String technology, String style, Set<String> pages, String text) {

    private static final int COLUMNS = 6;

    /// The golden questions of one part.
    public static List<GoldenQuestion> read(String part) {
        return lines("/golden/questions.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns.length == COLUMNS && columns[0].equals(part))
                .map(columns -> new GoldenQuestion(columns[0], columns[1], columns[2], columns[3],
                        Set.copyOf(Arrays.asList(columns[4].split("\\|"))), columns[5]))
                .toList();
    }

    /// The lines of a test file that are neither empty nor comments.
    public static List<String> lines(String resource) {
        try (var in = GoldenQuestion.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
