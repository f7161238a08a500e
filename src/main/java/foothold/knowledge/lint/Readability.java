package foothold.knowledge.lint;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Section;
import foothold.knowledge.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How hard pages are to read: the Flesch-Kincaid grade, 0.39 × words a sentence + 11.8 × syllables a word − 15.59
/// (Kincaid and others, 1975), with syllables counted by groups of vowels. Add five to a grade for a reading age in years.
public final class Readability {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int HARD_GRADE = 12;

    private Readability() {
    }

    /// How hard one page is.
    public record Score(String page, double wordsPerSentence, double grade) {
    }

    /// How hard all pages are together.
    ///
    /// @param wordsPerSentence the mean over all pages
    /// @param hardShare        the share of pages over grade 12, a reading age of 17
    /// @param hardest          the hardest pages, hardest first
    public record Report(double wordsPerSentence, double grade, double hardShare, List<Score> hardest) {
    }

    /// The report on all pages of a knowledge base.
    public static Report report(KnowledgeBase knowledge) {
        List<Score> scores = knowledge.pages().stream().map(Readability::score).toList();
        return new Report(
                scores.stream().mapToDouble(Score::wordsPerSentence).average().orElse(0),
                scores.stream().mapToDouble(Score::grade).average().orElse(0),
                scores.stream().filter(score -> score.grade() > HARD_GRADE).count() / (double) Math.max(1, scores.size()),
                scores.stream().sorted(Comparator.comparingDouble(Score::grade).reversed()).limit(10).toList());
    }

    /// How hard a page's text is.
    public static Score score(Page page) {
        String text = page.head().sections().stream().map(Section::text).collect(Collectors.joining("\n"));
        List<String> sentences = Sentences.of(text);
        int words = sentences.stream().mapToInt(Sentences::countWords).sum();
        int syllables = sentences.stream().flatMap(sentence -> Stream.of(sentence.split("\\s+")))
                .mapToInt(Readability::syllables).sum();
        double perSentence = words / (double) Math.max(1, sentences.size());
        double grade = 0.39 * perSentence + 11.8 * syllables / Math.max(1, words) - 15.59;
        return new Score(page.id(), perSentence, grade);
    }

    private static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.isEmpty()) {
            return 0;
        }
        int groups = (int) VOWELS.matcher(letters).results().count();
        boolean silentEnd = letters.endsWith("e") && !letters.endsWith("le") && groups > 1;
        return Math.max(1, silentEnd ? groups - 1 : groups);
    }
}
