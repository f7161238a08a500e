package foothold.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/// Which other web sites' pages may call the API. Our own pages always may; unknown sites are refused before a route runs.
final class Origins {

    private final List<String> allowed;

    Origins(List<String> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /// Refuses requests from pages of unknown sites and answers preflights of known ones.
    ///
    /// @throws Problem 403 for a site that is not on the list
    void check(Context context) {
        String origin = context.header("Origin");
        if (origin == null || own(context, origin)) {
            return;
        }
        boolean api = context.path().startsWith("/api/");
        if (!api && context.method() == HandlerType.GET) {
            return;
        }
        if (!api || !allowed.contains(origin)) {
            throw Problem.forbidden("Requests from this web site are not allowed. "
                    + "Its address can be added to FOOTHOLD_EMBED_ORIGINS.");
        }
        context.header("Access-Control-Allow-Origin", origin)
                .header("Vary", "Origin")
                .header("Access-Control-Expose-Headers", "ETag, Retry-After");
        if (context.method() == HandlerType.OPTIONS) {
            context.header("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE")
                    .header("Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key, If-Match")
                    .header("Access-Control-Max-Age", "600");
        }
    }

    private static boolean own(Context context, String origin) {
        if ("same-origin".equals(context.header("Sec-Fetch-Site"))) {
            return true;
        }
        String host = context.header("Host");
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
