package foothold.web;

import foothold.conversation.StoreException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes whatever goes wrong as problem details for programs and as a plain page for people; never a stack trace.
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final int SERVER_ERROR = 500;

    private Problems() {
    }

    /// Installs the handlers.
    ///
    /// @param page writes a problem for somebody who reads pages
    static void install(JavalinConfig config, BiConsumer<Context, Problem> page) {
        config.routes.exception(Problem.class, (problem, context) -> write(context, problem, page));
        config.routes.exception(StoreException.class, (failure, context) -> {
            LOG.error("The store failed at {} {}", context.method(), route(context), failure);
            context.header("Retry-After", "5");
            write(context, Problem.unavailable("Nothing you sent is lost if you keep this page open. "
                    + "Try again in a few seconds, with the same Idempotency-Key."), page);
        });
        config.routes.exception(HttpResponseException.class, (e, context) -> write(context, ofServer(e.getStatus()), page));
        config.routes.exception(Exception.class, (failure, context) -> {
            LOG.error("{} {} failed", context.method(), route(context), failure);
            write(context, ofServer(SERVER_ERROR), page);
        });
        config.routes.error(404, context -> {
            if (context.result() == null || context.result().isEmpty() || context.result().startsWith("Endpoint")) {
                write(context, Problem.notFound("Nothing is here. Check the address, or start at /."), page);
            }
        });
    }

    /// A problem for a status that the web server chose.
    static Problem ofServer(int status) {
        return switch (status) {
            case 404 -> Problem.notFound("Nothing is here. Check the address, or start at /.");
            case 405 -> Problem.ofStatus(status, "Method not allowed", "Use another method; /openapi.yaml lists them.");
            case 413 -> Problem.tooLarge("Send at most 16 KiB.");
            default -> status >= SERVER_ERROR
                    ? Problem.ofStatus(status, "Something went wrong here", "It is our fault. Try again; nothing was lost.")
                    : Problem.ofStatus(status, "The request cannot be met", "Check it against /openapi.yaml.");
        };
    }

    private static void write(Context context, Problem problem, BiConsumer<Context, Problem> page) {
        context.status(problem.status());
        if (!context.path().startsWith("/api/") && wantsPage(context)) {
            page.accept(context, problem);
            return;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", problem.detail());
        body.put("requestId", RequestId.of(context));
        context.contentType(MEDIA_TYPE).result(Json.text(body));
    }

    private static boolean wantsPage(Context context) {
        String accept = context.header("Accept");
        return accept != null && accept.contains("text/html");
    }

    /// The route's template, never the path itself: a path may hold what somebody typed.
    private static String route(Context context) {
        return context.endpoint() == null ? "(no route)" : context.endpoint().path;
    }
}
