package foothold;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// Something that becomes so by itself, in a time that is promised to people.
final class Awaited {

    private static final Duration PAUSE = Duration.ofMillis(25);

    private Awaited() {
    }

    /// Looks again and again until what is seen is so; gives what was seen last, which a look begun after that time saw.
    static <T> T within(Duration promised, Callable<T> look, Predicate<T> so) throws Exception {
        long end = System.nanoTime() + promised.toNanos();
        while (true) {
            boolean last = System.nanoTime() >= end;
            T seen = look.call();
            if (last || so.test(seen)) {
                return seen;
            }
            Thread.sleep(PAUSE);
        }
    }
}
