package foothold.checklist;

import java.util.List;

/// Why a task stands where it stands: its reasons, whose points add up to its score.
public record Priority(List<Reason> because) {

    /// One reason and what it counts.
    public record Reason(String reason, int points) {
    }

    public Priority {
        because = List.copyOf(because);
    }

    /// The sum of the reasons' points.
    public int score() {
        return because.stream().mapToInt(Reason::points).sum();
    }
}
