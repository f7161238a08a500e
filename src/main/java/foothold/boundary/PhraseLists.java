package foothold.boundary;

import foothold.knowledge.Boundaries;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The named lists of phrases. A list may name others, as long as none names itself in the end.
final class PhraseLists {

    private final Boundaries boundaries;
    private final Map<String, PhraseSet> lists = new HashMap<>();
    private final Set<String> beingRead = new HashSet<>();
    private final PhraseParser parser = new PhraseParser(this::get);

    PhraseLists(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /// The list of this name.
    ///
    /// @throws IllegalArgumentException when there is none, or when it names itself
    PhraseSet get(String name) {
        PhraseSet list = lists.get(name);
        if (list == null) {
            if (!beingRead.add(name)) {
                throw new IllegalArgumentException("the list " + name + " names itself");
            }
            list = of(boundaries.list(name));
            lists.put(name, list);
            beingRead.remove(name);
        }
        return list;
    }

    /// A list of single words, for quick looking up.
    Set<String> words(String name) {
        return Set.copyOf(boundaries.list(name));
    }

    /// The lists of these names.
    List<PhraseSet> all(Collection<String> names) {
        return names.stream().map(this::get).toList();
    }

    /// Phrases that may name lists.
    PhraseSet of(Collection<String> phrases) {
        return new PhraseSet(phrases.stream().map(parser::parse).toList());
    }
}
