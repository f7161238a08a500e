package foothold.interview;

import foothold.knowledge.Ids;
import java.util.List;

/// How much a factor gives to worry about. There is no total over factors: complexity does not add up.
public enum Concern {
    NONE, SOME, SERIOUS, NOT_KNOWN;

    private static final int WORRYING = 2;
    private static final int GRAVE = 3;

    /// The concern's name in the API.
    public String id() {
        return Ids.of(this);
    }

    /// The concern that follows from the concerns (0 to 3) of a factor's answers: serious for a 3 or two 2s, some for any
    /// other concern, none when all is in place, and not known when nothing was answered.
    static Concern of(List<Integer> concerns) {
        if (concerns.isEmpty()) {
            return NOT_KNOWN;
        }
        long worrying = concerns.stream().filter(concern -> concern >= WORRYING).count();
        if (concerns.contains(GRAVE) || worrying >= 2) {
            return SERIOUS;
        }
        return concerns.stream().anyMatch(concern -> concern > 0) ? SOME : NONE;
    }
}
