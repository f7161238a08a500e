package foothold.knowledge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits plain text into sentences, each a verbatim part of the text, and counts its words.
public final class Sentences {

    /// "No." is one only before a figure.
    private static final Pattern ENDS_IN_ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:e\\.g|i\\.e|etc|vs|v|Dr|Mr|Mrs|Ms|St|No(?=\\.\\s*\\d)|approx|art|al)\\.\\s*$");

    private Sentences() {
    }

    /// The sentences of a text in order, white space around them dropped. Line ends always end a sentence.
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        text.lines().forEach(line -> split(line, sentences));
        return List.copyOf(sentences);
    }

    /// How many words a text has, as far as white space tells.
    public static int countWords(String text) {
        return text.strip().split("\\s+").length;
    }

    private static void split(String line, List<String> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = line.substring(start, end).strip();
            Matcher abbreviation = ENDS_IN_ABBREVIATION.matcher(line).region(start, end).useTransparentBounds(true);
            if (!abbreviation.find() || end == line.length()) {
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
    }
}
