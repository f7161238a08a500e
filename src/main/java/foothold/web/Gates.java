package foothold.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;

/// What every request passes before its route: where it comes from, what it says it is, and how often its sender has asked.
final class Gates {

    private final Origins origins;
    private final RateLimits limits;

    Gates(Origins origins, RateLimits limits) {
        this.origins = origins;
        this.limits = limits;
    }

    void install(JavalinConfig config) {
        config.routes.before(this::pass);
    }

    private void pass(Context context) {
        // Read whole, whatever becomes of the request: a body left unread breaks the connection for the next one.
        context.bodyAsBytes();
        origins.check(context);
        // Not a route: it would make every address under /api one that exists.
        if (context.method() == HandlerType.OPTIONS && context.path().startsWith("/api/")) {
            context.status(HttpStatus.NO_CONTENT).skipRemainingHandlers();
            return;
        }
        MediaTypes.check(context);
        if (costs(context)) {
            limits.count(context);
        }
    }

    private static boolean costs(Context context) {
        return context.method() == HandlerType.POST || context.method() == HandlerType.PATCH
                || context.path().equals("/api/v1/search");
    }
}
