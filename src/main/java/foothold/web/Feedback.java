package foothold.web;

import foothold.advice.Reply.Outcome;
import foothold.knowledge.Ids;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Whether answers helped, counted since the start. No text, no time and no person is kept with a count.
final class Feedback {

    private final Map<Kind, LongAdder> counts = new ConcurrentSkipListMap<>();

    private record Kind(String outcome, boolean useful) implements Comparable<Kind> {
        private static final Comparator<Kind> BY_OUTCOME = Comparator.comparing(Kind::outcome).thenComparing(Kind::useful);

        @Override
        public int compareTo(Kind other) {
            return BY_OUTCOME.compare(this, other);
        }
    }

    private record Sent(@Nullable Boolean useful, @Nullable String outcome) {
    }

    private record Count(String outcome, boolean useful, long count) {
    }

    private record Counts(List<Count> counts) {
    }

    void install(JavalinConfig config) {
        config.routes.post("/api/v1/feedback", this::count);
        config.routes.get("/api/v1/feedback", this::show);
    }

    private void count(Context context) {
        Sent sent = JsonBody.read(context, Sent.class);
        if (sent.useful() == null) {
            throw Problem.badRequest("The field \"useful\" is missing. Send true or false.");
        }
        if (sent.outcome() == null || Ids.find(Outcome.class, sent.outcome()).isEmpty()) {
            throw Problem.badRequest("outcome must be the outcome of the answer, such as answered.");
        }
        counts.computeIfAbsent(new Kind(sent.outcome(), sent.useful()), _ -> new LongAdder()).increment();
        context.status(HttpStatus.NO_CONTENT);
    }

    private void show(Context context) {
        Json.write(context, new Counts(counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey().outcome(), entry.getKey().useful(), entry.getValue().sum())).toList()));
    }
}
