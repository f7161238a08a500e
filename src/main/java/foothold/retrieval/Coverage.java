package foothold.retrieval;

import foothold.knowledge.Page;
import foothold.knowledge.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much of a question stands on a page, counted in information: a rare word weighs more than a common one, and a word
/// that no page has weighs most, so a question about something else cannot be covered by its small words.
final class Coverage {

    private final List<Set<String>> stemsByPage;
    private final Map<String, Integer> pagesByStem = new HashMap<>();

    Coverage(List<Page> pages) {
        stemsByPage = pages.stream().map(Coverage::stems).toList();
        stemsByPage.forEach(stems -> stems.forEach(stem -> pagesByStem.merge(stem, 1, Integer::sum)));
    }

    private static Set<String> stems(Page page) {
        var stems = new HashSet<>(EnglishText.stems(page.title()));
        page.head().answers().forEach(answer -> stems.addAll(EnglishText.stems(answer)));
        for (Section section : page.head().sections()) {
            stems.addAll(EnglishText.stems(section.text()));
        }
        return stems;
    }

    /// A question ready to be compared with many pages.
    ///
    /// @param otherWords words that mean the same as some of the question's
    Asked asked(String question, Set<String> otherWords) {
        Set<String> words = new HashSet<>(EnglishText.stems(question));
        var alternatives = new HashSet<String>();
        otherWords.forEach(synonym -> alternatives.addAll(EnglishText.stems(synonym)));
        return new Asked(words, alternatives, words.stream().mapToDouble(this::information).sum());
    }

    /// A question's stems, the stems of other words for the same things, and its information in all.
    record Asked(Set<String> words, Set<String> alternatives, double information) {
    }

    /// The share of a question's information that a page holds, 0 to 1.
    double of(Asked asked, int page) {
        if (asked.information() == 0) {
            return 0;
        }
        Set<String> stems = stemsByPage.get(page);
        boolean holdsAlternative = asked.alternatives().stream().anyMatch(stems::contains);
        double held = 0;
        for (String word : asked.words()) {
            if (stems.contains(word)) {
                held += information(word);
            } else if (holdsAlternative && pagesByStem.getOrDefault(word, 0) == 0) {
                held += information(word) / 2;
            }
        }
        return held / asked.information();
    }

    private double information(String stem) {
        return Math.log(1 + (double) stemsByPage.size() / (1 + pagesByStem.getOrDefault(stem, 0)));
    }
}
