package foothold.llm;

import foothold.llm.Failure.Kind;
import foothold.llm.ModelCall.Heard;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The calls of one answer under one clock: hears a call's words and ends it when it is late.
final class Listening {

    /// How often the switch is looked at while nothing comes in.
    private static final Duration LOOK = Duration.ofMillis(500);
    /// A second call is made when at least this share of the time for the first words is left for it.
    private static final int LEFT_FOR_ANOTHER = 4;

    private final Limits limits;
    private final Predicate<String> words;
    private final long began = System.nanoTime();
    private boolean shown;

    Listening(Limits limits, Predicate<String> words) {
        this.limits = limits;
        this.words = words;
    }

    /// Whether a person has seen something of the answer.
    boolean shown() {
        return shown;
    }

    /// Whether a second call after a pause could still bring its first words in time.
    boolean hasTimeAfter(Duration pause) {
        Duration needed = limits.firstWords().dividedBy(LEFT_FOR_ANOTHER);
        return passed().plus(pause).plus(needed).compareTo(limits.firstWords()) < 0;
    }

    /// Hears a call to its end.
    ///
    /// @return why it has no whole answer; nothing when it has
    Optional<Failure> follow(ModelCall call, BooleanSupplier off) throws InterruptedException {
        Duration heard = passed();
        while (true) {
            if (off.getAsBoolean()) {
                return Optional.of(Failure.of(Kind.OFF));
            }
            Optional<Failure> late = late(heard);
            if (late.isPresent()) {
                return late;
            }
            Optional<Heard> next = call.next(untilLate(heard));
            if (next.isPresent()) {
                switch (next.get()) {
                    case Heard.Words part -> {
                        // White space alone is no sign of life: it could go on for ever.
                        heard = part.text().isBlank() ? heard : passed();
                        shown |= words.test(part.text());
                    }
                    case Heard.End _ -> {
                        return Optional.empty();
                    }
                    case Heard.Failed failed -> {
                        return Optional.of(failed.failure());
                    }
                }
            }
        }
    }

    private Optional<Failure> late(Duration heard) {
        Duration now = passed();
        if (now.compareTo(limits.total()) >= 0) {
            return Optional.of(Failure.of(Kind.OUT_OF_TIME));
        }
        if (!shown && now.compareTo(limits.firstWords()) >= 0) {
            return Optional.of(Failure.of(Kind.SILENT));
        }
        // Before the first words the model may still be reading; that limit is the one above.
        return shown && now.minus(heard).compareTo(limits.idle()) >= 0 ? Optional.of(Failure.of(Kind.STALLED)) : Optional.empty();
    }

    private Duration untilLate(Duration heard) {
        Duration next = shown ? heard.plus(limits.idle()) : limits.firstWords();
        Duration left = next.compareTo(limits.total()) < 0 ? next.minus(passed()) : limits.total().minus(passed());
        return left.isNegative() ? Duration.ZERO : left.compareTo(LOOK) < 0 ? left : LOOK;
    }

    private Duration passed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
