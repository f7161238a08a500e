package foothold.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A labelled text of `src/test/resources/boundary`.
///
/// @param half   `tune` or `report`
/// @param label  the middle column, if the set has one
/// @param text   without its marks
/// @param start  where the marked part starts, or -1
/// @param end    one past where it ends
record Example(String half, String label, String text, int start, int end) {

    private static final Path FOLDER = Path.of("src/test/resources/boundary");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /// The examples of a set.
    static List<Example> set(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".tsv"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Example::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(String line) {
        String[] columns = line.split("\t");
        String last = columns[columns.length - 1];
        // The questions written for answering name their half last and have the text first.
        boolean textFirst = last.equals("tune") || last.equals("report");
        // Normalised, so that the places of the marks fit the text that the boundary hands back.
        String marked = Normaliser.normalise(unescaped(textFirst ? columns[0] : last));
        int start = marked.indexOf("[[");
        int end = start < 0 ? -1 : marked.indexOf("]]") - 2;
        return new Example(textFirst ? last : columns[0], columns.length > 2 ? columns[1] : "",
                marked.replace("[[", "").replace("]]", ""), start, end);
    }

    private static String unescaped(String written) {
        Matcher character = CHARACTER.matcher(written.replace("\\n", "\n").replace("\\t", "\t"));
        return character.replaceAll((MatchResult found) ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    /// Whether something was found in the marked part.
    boolean isFound(List<Verdict.Found> found) {
        return found.stream().anyMatch(one -> one.start() < end && start < one.end());
    }
}
