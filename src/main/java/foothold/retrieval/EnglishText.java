package foothold.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// English words as the index sees them: lower case, without stop words, stemmed.
public final class EnglishText {

    static final Analyzer ANALYZER = new EnglishAnalyzer();

    private EnglishText() {
    }

    /// English for all fields but one, which keeps whole words for spelling.
    static Analyzer perField(String spellingField) {
        return new PerFieldAnalyzerWrapper(ANALYZER, Map.of(spellingField, new SimpleAnalyzer()));
    }

    /// The stems of a text in order, repeats kept.
    public static List<String> stems(String text) {
        var stems = new ArrayList<String>();
        try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return stems;
    }
}
