package foothold.retrieval;

import foothold.knowledge.Page;
import foothold.knowledge.Section;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How much of a question stands on a page, counted in information: a rare word weighs more than a common one, and a word
/// that no page has weighs most, so a question about something else cannot be covered by its small words.
final class Coverage {

    private static final BitSet NOWHERE = new BitSet();

    private final int pages;
    private final Map<String, BitSet> pagesByStem = new HashMap<>();

    Coverage(List<Page> pages) {
        this.pages = pages.size();
        for (int number = 0; number < this.pages; number++) {
            for (String stem : stems(pages.get(number))) {
                pagesByStem.computeIfAbsent(stem, _ -> new BitSet()).set(number);
            }
        }
    }

    private static Set<String> stems(Page page) {
        var stems = new HashSet<String>();
        Stream.of(Stream.of(page.title()), page.head().answers().stream(), page.head().sections().stream().map(Section::text))
                .flatMap(texts -> texts).forEach(text -> stems.addAll(EnglishText.stems(text)));
        return stems;
    }

    /// A question ready to be compared with many pages.
    ///
    /// @param otherWords words that mean the same as some of the question's
    Asked asked(String question, Set<String> otherWords) {
        List<Asked.Word> words = new HashSet<>(EnglishText.stems(question)).stream().map(this::word).toList();
        var alternatives = new BitSet();
        otherWords.forEach(other -> EnglishText.stems(other).forEach(stem -> alternatives.or(pagesByStem.getOrDefault(stem, NOWHERE))));
        return new Asked(words, alternatives, words.stream().mapToDouble(Asked.Word::information).sum());
    }

    private Asked.Word word(String stem) {
        BitSet on = pagesByStem.getOrDefault(stem, NOWHERE);
        return new Asked.Word(on, Math.log(1 + (double) pages / (1 + on.cardinality())));
    }

    /// A question's words, the pages that have other words for the same things, and its information in all.
    record Asked(List<Word> words, BitSet alternatives, double information) {

        /// A word, by the pages that have it and what it tells.
        record Word(BitSet pages, double information) {
        }
    }

    /// The share of a question's information that a page holds, 0 to 1.
    double of(Asked asked, int page) {
        if (asked.information() == 0) {
            return 0;
        }
        boolean holdsAlternative = asked.alternatives().get(page);
        double held = 0;
        for (Asked.Word word : asked.words()) {
            if (word.pages().get(page)) {
                held += word.information();
            } else if (holdsAlternative && word.pages().isEmpty()) {
                held += word.information() / 2;
            }
        }
        return held / asked.information();
    }
}
