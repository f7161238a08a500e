package foothold.llm;

import java.time.Duration;

/// What a model may cost a person and the process.
///
/// @param connect    until the connection stands
/// @param firstWords until the first checked sentence; after it, the plain answer
/// @param idle       between two parts of an answer
/// @param total      for all calls of one answer
/// @param pause      before a second call, when the server names no time
/// @param bytes      of one response
/// @param concurrent calls at a time
/// @param queue      how long an answer waits for its call to be one of those
/// @param rest       how long nothing is sent after five failures
record Limits(Duration connect, Duration firstWords, Duration idle, Duration total, Duration pause, long bytes,
              int concurrent, Duration queue, Duration rest) {

    /// With the queue and a rephrasing before it, the plain answer comes within ten seconds.
    private static final Duration FIRST_WORDS = Duration.ofSeconds(7);
    private static final Duration IN_PASSING = Duration.ofMillis(1_500);

    /// The limits that Foothold ships with.
    static Limits within(Duration total) {
        return new Limits(Duration.ofSeconds(2), shorter(total, FIRST_WORDS), Duration.ofSeconds(5),
                total, Duration.ofMillis(300), 1 << 20, 8, Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    /// The same for work of which a person sees nothing before its end: that has to come when its first words would.
    Limits unseen() {
        return ending(firstWords, queue);
    }

    /// The same for work that something else waits for.
    Limits inPassing() {
        return ending(shorter(firstWords, IN_PASSING), Duration.ZERO);
    }

    private Limits ending(Duration end, Duration waiting) {
        return new Limits(connect, end, idle, end, pause, bytes, concurrent, waiting, rest);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
