package foothold.web;

import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// What every request and response passes outside Javalin, so that nothing is answered without our headers and there is
/// only one way to name a method.
final class FrontDoor extends Handler.Wrapper {

    /// Javalin uses other words, such as BEFORE, for handlers of its own, and would run those for a request so named.
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    /// Ways round the gates: another method than the request's own, and a path past Javalin's handlers.
    private static final Set<String> DROPPED = Set.of("X-HTTP-Method-Override", "Sec-WebSocket-Version");
    private static final int NOT_ALLOWED = 405;

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Headers.set(response.getHeaders());
        if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST, DELETE, OPTIONS");
            ServerProblems.write(response, NOT_ALLOWED, callback);
            return true;
        }
        boolean clean = DROPPED.stream().noneMatch(request.getHeaders()::contains);
        return super.handle(clean ? request : new Cleaned(request), response, callback);
    }

    /// A request without the headers that are dropped.
    private static final class Cleaned extends Request.Wrapper {

        private final HttpFields headers;

        Cleaned(Request request) {
            super(request);
            HttpFields.Mutable kept = HttpFields.build(request.getHeaders());
            DROPPED.forEach(kept::remove);
            headers = kept.asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
