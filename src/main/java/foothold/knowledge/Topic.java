package foothold.knowledge;

import java.util.List;

/// A topic of our field that no page treats, from `not-covered.yaml`.
///
/// @param about what it is called when we say so
/// @param names words by which people name it
public record Topic(String about, List<String> names) {
    public Topic {
        names = List.copyOf(names);
    }
}
