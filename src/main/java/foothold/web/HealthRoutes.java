package foothold.web;

import foothold.retrieval.Retriever.Readiness;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// Whether the process lives, and what is ready. Neither tells versions or paths.
final class HealthRoutes {

    private final Services services;

    HealthRoutes(Services services) {
        this.services = services;
    }

    void install(JavalinConfig config) {
        config.routes.get("/health/live", context -> Json.write(context, new Live("live")));
        config.routes.get("/health/ready", this::ready);
    }

    private record Live(String status) {
    }

    /// @param search `words-and-meaning`, or `words-only` while vectors are being made or cannot be made
    private record Ready(String status, String store, String search, int vectorsMade, int vectorsNeeded, String detail) {
    }

    private void ready(Context context) {
        boolean store = services.store().healthy();
        Readiness vectors = services.retriever().readiness();
        String detail = !vectors.problem().isEmpty() ? vectors.problem()
                : vectors.complete() ? "" : "Questions are answered, and checked for danger, by words while the language vectors are being made.";
        context.status(store ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        Json.write(context, new Ready(store ? "ready" : "not-ready", store ? "ok" : "does not answer",
                vectors.complete() ? "words-and-meaning" : "words-only", vectors.vectorsMade(), vectors.vectorsNeeded(),
                detail));
    }
}
