package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.Glossary;
import foothold.knowledge.Sentences;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Every glossary term stands once and is explained in one short sentence.
final class GlossaryRules implements Rule {

    private static final String FILE = "glossary.yaml";
    private static final int LONGEST_EXPLANATION = 30;

    @Override
    public Stream<Fault> check(Library library) {
        Set<String> seen = new HashSet<>();
        return library.knowledge().reference().glossary().entries().stream().flatMap(entry -> Stream.concat(
                seen.add(entry.term().toLowerCase(Locale.ROOT)) ? Stream.empty()
                        : Stream.of(fault(library, entry, "stands twice")),
                entry.explain().isBlank() || Sentences.countWords(entry.explain()) > LONGEST_EXPLANATION
                        ? Stream.of(fault(library, entry, "needs an explanation of at most " + LONGEST_EXPLANATION + " words"))
                        : Stream.empty()));
    }

    private static Fault fault(Library library, Glossary.Entry entry, String problem) {
        return library.fault(FILE, "term: " + entry.term(), entry.term() + " " + problem);
    }
}
