package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.Page;
import foothold.knowledge.Section;
import foothold.knowledge.Sentences;
import java.util.stream.Stream;

/// No sentence is longer than a tired reader can follow, and a finding is two to six sentences.
final class SentenceRules implements Rule {

    private static final int LONGEST = 35;
    private static final int MOST_SENTENCES = 6;

    @Override
    public Stream<Fault> check(Library library) {
        return library.knowledge().pages().stream().flatMap(page -> Stream.concat(
                page.head().sections().stream().flatMap(part -> longSentences(library, page, part)),
                page instanceof Page.Finding ? finding(library, page) : Stream.empty()));
    }

    private static Stream<Fault> longSentences(Library library, Page page, Section part) {
        return Sentences.of(part.text()).stream()
                .filter(sentence -> Sentences.countWords(sentence) > LONGEST)
                .map(sentence -> library.fault(page, sentence,
                        "a sentence has " + Sentences.countWords(sentence) + " words, over " + LONGEST));
    }

    private static Stream<Fault> finding(Library library, Page page) {
        int sentences = Sentences.of(page.lead().text()).size();
        return library.faultIf(sentences < 2 || sentences > MOST_SENTENCES, page, "id:",
                "the finding has " + sentences + " sentences, not 2 to " + MOST_SENTENCES);
    }
}
