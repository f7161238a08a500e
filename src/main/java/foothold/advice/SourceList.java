package foothold.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sources of some citations, each once, numbered in the order of their first use. Many tasks rest on the same few sources:
/// said in full with each task they were a third of a checklist.
public final class SourceList {

    private final Map<Key, Numbered> byKey = new LinkedHashMap<>();

    /// What makes two citations of one source.
    private record Key(String source, Optional<String> url, String evidenceType, String seen) {
        static Key of(Citation citation) {
            return new Key(citation.source(), link(citation), citation.evidenceType(), citation.seen());
        }
    }

    /// A source with its number.
    ///
    /// @param number   from 1
    /// @param citation one that names it
    /// @param link     where to read it, when that is an address of the web
    public record Numbered(int number, Citation citation, Optional<String> link) {
    }

    /// The sources of these citations.
    public SourceList(List<Citation> citations) {
        citations.forEach(citation -> byKey.computeIfAbsent(Key.of(citation),
                key -> new Numbered(byKey.size() + 1, citation, key.url())));
    }

    /// The sources in order.
    public List<Numbered> all() {
        return List.copyOf(byKey.values());
    }

    /// The number of a citation's source.
    ///
    /// @throws IllegalArgumentException when it is none of the citations
    public int number(Citation citation) {
        Numbered numbered = byKey.get(Key.of(citation));
        if (numbered == null) {
            throw new IllegalArgumentException("not one of these citations: " + citation.passage());
        }
        return numbered.number();
    }

    /// Only addresses of the web become links: a file must never run or open anything else.
    private static Optional<String> link(Citation citation) {
        return Optional.ofNullable(citation.url())
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"));
    }
}
