package foothold.knowledge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Splits plain text into sentences, each a verbatim part of the text.
public final class Sentences {

    private static final Pattern ENDS_IN_ABBREVIATION =
            Pattern.compile("(?:^|[\\s(])(?:e\\.g|i\\.e|etc|vs|v|Dr|Mr|Mrs|Ms|St|No|approx|art|al)\\.$");

    private Sentences() {
    }

    /// The sentences of a text in order, white space around them dropped. Line ends always end a sentence.
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        text.lines().forEach(line -> split(line, sentences));
        return List.copyOf(sentences);
    }

    private static void split(String line, List<String> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = line.substring(start, end).strip();
            if (!ENDS_IN_ABBREVIATION.matcher(sentence).find() || end == line.length()) {
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
    }
}
