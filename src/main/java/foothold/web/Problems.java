package foothold.web;

import foothold.conversation.StoreException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes whatever goes wrong as problem details for programs and as a plain page for people; never a stack trace.
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    static final String MEDIA_TYPE = "application/problem+json";
    private static final int TOO_LARGE = 413;
    private static final int SERVER_ERROR = 500;

    private Problems() {
    }

    /// Installs the handlers.
    ///
    /// @param page writes a problem for somebody who reads pages
    static void install(JavalinConfig config, BiConsumer<Context, Problem> page) {
        config.routes.exception(Problem.class, (problem, context) -> write(context, problem, page));
        config.routes.exception(StoreException.class, (failure, context) -> {
            LOG.error("The store failed at {} {}, request {}", context.method(), route(context), RequestId.of(context), failure);
            context.header("Retry-After", "5");
            write(context, ofFailure(failure), page);
        });
        config.routes.exception(HttpResponseException.class, (e, context) -> {
            if (e instanceof MethodNotAllowedResponse) {
                context.header("Allow", String.join(", ", e.getDetails().values()));
            } else if (e.getStatus() == TOO_LARGE) {
                context.header("Connection", "close");
            }
            write(context, ofServer(e.getStatus()), page);
        });
        // Reading a body fails only when the client breaks off or breaks the rules of HTTP; neither is a fault to log.
        config.routes.exception(IOException.class, (failure, context) -> write(context, brokenOff(), page));
        config.routes.exception(HttpException.RuntimeException.class,
                (failure, context) -> write(context, brokenOff(), page));
        config.routes.exception(Exception.class, (failure, context) -> {
            LOG.error("{} {} failed, request {}", context.method(), route(context), RequestId.of(context), failure);
            write(context, ofFailure(failure), page);
        });
    }

    /// What is said of a failure of ours.
    static Problem ofFailure(Exception failure) {
        return failure instanceof StoreException
                ? Problem.unavailable("We can neither read nor keep anything just now. Nothing kept before is lost. "
                        + "Try again in a few seconds.")
                : ofServer(SERVER_ERROR);
    }

    private static Problem brokenOff() {
        return Problem.badRequest("The body did not arrive whole. Send the request again.");
    }

    /// A problem for a status that the web server chose.
    static Problem ofServer(int status) {
        return switch (status) {
            case 400 -> Problem.badRequest("Its address or its headers are malformed. Check them and send it again.");
            case 404 -> Problem.notFound("Nothing is at this address. Check how it is written, or go on from the start page.");
            case 405 -> Problem.ofStatus(status, "Method not allowed", "Use another method; /openapi.yaml lists them.");
            case TOO_LARGE -> Problem.tooLarge("That is more than we take in: at most 16 KiB, about 16,000 letters. Shorten it and send it again.");
            case 414, 431 -> Problem.ofStatus(status, "Too long", "Shorten the address or the headers.");
            default -> status >= SERVER_ERROR
                    ? Problem.ofStatus(status, "Something went wrong here",
                            "It is our fault, not yours. Nothing kept before is lost. Try again in a minute.")
                    : Problem.ofStatus(status, "The request cannot be met", "Check it against /openapi.yaml.");
        };
    }

    private static void write(Context context, Problem problem, BiConsumer<Context, Problem> page) {
        context.status(problem.status());
        if (!context.path().startsWith("/api/") && Accept.names(context, "text/html")) {
            page.accept(context, problem);
            return;
        }
        context.contentType(MEDIA_TYPE).result(text(problem, RequestId.of(context)));
    }

    /// A problem as JSON.
    static String text(Problem problem, String requestId) {
        return Json.text(body(problem, requestId));
    }

    /// A problem as the fields of its JSON.
    static Map<String, Object> body(Problem problem, String requestId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", problem.detail());
        body.put("requestId", requestId);
        return body;
    }

    /// The route's template, never the path itself: a path may hold what somebody typed.
    private static String route(Context context) {
        return context.endpoint() == null ? "(no route)" : context.endpoint().path;
    }
}
