package foothold.llm;

import foothold.knowledge.Sentences;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A sentence of a model with the claim that it cites.
///
/// @param text   without the citation
/// @param number the claim's number
record CitedSentence(String text, int number) {

    private static final Pattern CITATION = Pattern.compile("\\s*\\[(\\d{1,3})]");
    private static final Pattern BULLET = Pattern.compile("^[-*\u2022]\\s+");
    private static final Pattern STOPPED = Pattern.compile("[.!?][\"')\u2019\u201d]*$");

    /// Reads a line of a model: one sentence that cites one claim. Anything else is none.
    static Optional<CitedSentence> read(String line) {
        var cited = CITATION.matcher(line).results().map(MatchResult::group).map(String::strip).distinct().toList();
        String text = CITATION.matcher(BULLET.matcher(line.strip()).replaceFirst("")).replaceAll("").strip();
        if (cited.size() != 1 || text.isEmpty() || Sentences.of(text).size() != 1) {
            return Optional.empty();
        }
        String number = cited.getFirst().substring(1, cited.getFirst().length() - 1);
        return Optional.of(new CitedSentence(STOPPED.matcher(text).find() ? text : text + ".", Integer.parseInt(number)));
    }
}
