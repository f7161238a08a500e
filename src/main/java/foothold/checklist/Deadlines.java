package foothold.checklist;

import foothold.interview.GoLive;
import foothold.knowledge.Priorities;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Works out by when tasks are best done: the go-live date less the lead time of their stage, from `priority.yaml`.
final class Deadlines {

    private final Priorities weights;
    private final Optional<GoLive> goLive;
    private final LocalDate today;

    Deadlines(Priorities weights, Optional<GoLive> goLive, LocalDate today) {
        this.weights = weights;
        this.goLive = goLive;
        this.today = today;
    }

    /// The day by which a task of this stage is best done, if the go-live date is known.
    Optional<Due> of(String stage) {
        return goLive.filter(_ -> weights.leadDays().containsKey(stage)).map(when -> {
            LocalDate date = when.day().minusDays(weights.leadDays().get(stage));
            return new Due(date, when.monthOnly(), date.isBefore(today));
        });
    }

    /// How near a day is, as a word of the weights: `passed` or `soon`; empty when it is further off.
    Optional<String> nearness(Due due) {
        if (due.passed()) {
            return Optional.of("passed");
        }
        return ChronoUnit.DAYS.between(today, due.date()) <= weights.soonDays() ? Optional.of("soon") : Optional.empty();
    }
}
