package foothold.retrieval;

import java.util.List;
import java.util.Optional;

/// What a search found.
///
/// @param hits    the pages nearest to the question, best first; none when no word of it is known and no vector is near
/// @param outside the nearest example of a question that the knowledge does not answer; none when nothing is common with any
public record Found(List<Hit> hits, Optional<Outside> outside) {

    static final Found NOTHING = new Found(List.of(), Optional.empty());
}
