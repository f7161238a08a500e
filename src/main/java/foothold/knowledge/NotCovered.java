package foothold.knowledge;

import java.util.List;

/// What Foothold does not answer, from `not-covered.yaml`.
///
/// @param ask    who locally would know where no kind says so
/// @param kinds  of questions that sound near
/// @param topics of our field that no page treats
public record NotCovered(String ask, List<OutsideKind> kinds, List<Topic> topics) {
    public NotCovered {
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
    }
}
