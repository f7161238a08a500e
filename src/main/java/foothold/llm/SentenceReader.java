package foothold.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a model's words, as they come in, into sentences with their citations.
///
/// A sentence ends with its line, or with a citation at its full stop once the next one begins.
final class SentenceReader {

    /// More without an end is no sentence.
    private static final int LONGEST = 2_000;
    private static final String CITED = "(?:\\s*\\[[\\d,;\\s]+])+";
    private static final String STOP = "[.!?][\"')\u2019\u201d]*";
    private static final Pattern END = Pattern.compile(
            "\\n|(?:" + CITED + "\\s*" + STOP + "|" + STOP + CITED + ")\\s*(?=[^\\s\\[.])");

    private final StringBuilder held = new StringBuilder();

    /// The sentences that these words complete.
    List<String> accept(String words) {
        held.append(words);
        var sentences = new ArrayList<String>();
        Matcher end = END.matcher(held);
        int from = 0;
        while (end.find()) {
            add(sentences, held.substring(from, end.end()));
            from = end.end();
        }
        held.delete(0, from);
        if (held.length() > LONGEST) {
            held.setLength(0);
        }
        return sentences;
    }

    /// The sentence that is left at the end.
    List<String> rest() {
        var sentences = new ArrayList<String>();
        add(sentences, held.toString());
        held.setLength(0);
        return sentences;
    }

    private static void add(List<String> sentences, String text) {
        if (!text.isBlank()) {
            sentences.add(text.strip());
        }
    }
}
