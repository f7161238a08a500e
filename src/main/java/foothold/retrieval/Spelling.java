package foothold.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Mends words that no page has, in this or another form, to the nearest word that some page has. A word that is common English
/// is no slip, even where no page has it: "fractures" is not "features".
final class Spelling {

    /// Shorter words have too many neighbours to be mended safely.
    private static final int SHORTEST = 5;
    /// Shorter words may differ in one letter, longer ones in two: "smokers" is no slip for "seekers".
    private static final int LONG = 8;
    private static final int REMEMBERED = 5_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + SHORTEST + ",30}");

    private final IndexReader reader;
    private final String field;
    private final List<String> stemmedFields;
    private final Synonyms synonyms;
    /// Looking for near words was a third of what an answer by words costs, and each question is mended for every use of it.
    private final Cache<String, String> mended = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final DirectSpellChecker one = checker(1);
    private final DirectSpellChecker two = checker(2);

    /// @param field         holds whole words
    /// @param stemmedFields hold their stems
    Spelling(IndexReader reader, String field, List<String> stemmedFields, Synonyms synonyms) {
        this.reader = reader;
        this.field = field;
        this.stemmedFields = stemmedFields;
        this.synonyms = synonyms;
    }

    private static DirectSpellChecker checker(int edits) {
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        checker.setMinPrefix(1);
        checker.setAccuracy(0.7f);
        checker.setMaxEdits(edits);
        return checker;
    }

    /// The text with unknown words replaced where a near word is known.
    String mend(String text) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        return words.replaceAll(match -> Matcher.quoteReplacement(mended.get(match.group(), this::nearest)));
    }

    private String nearest(String word) {
        try {
            var term = new Term(field, word);
            if (reader.docFreq(term) > 0 || synonyms.knows(word) || EnglishWords.contains(word) || knowsStem(word)) {
                return word;
            }
            SuggestWord[] near = (word.length() < LONG ? one : two).suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            return near.length == 0 ? word : near[0].string;
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", e);
        }
    }

    /// Whether a word is found as it is: another form of it stands on a page, or it is a stop word.
    private boolean knowsStem(String word) throws IOException {
        List<String> stems = EnglishText.stems(word);
        for (String stemmed : stemmedFields) {
            if (!stems.isEmpty() && reader.docFreq(new Term(stemmed, stems.getFirst())) > 0) {
                return true;
            }
        }
        return stems.isEmpty();
    }
}
