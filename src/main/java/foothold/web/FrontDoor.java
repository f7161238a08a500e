package foothold.web;

import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
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

    private final List<String> trustedProxies;

    FrontDoor(List<String> trustedProxies) {
        this.trustedProxies = List.copyOf(trustedProxies);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean secure = secure(request);
        Headers.set(response.getHeaders());
        if (secure) {
            Headers.stayWithHttps(response.getHeaders());
        }
        if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST, DELETE, OPTIONS");
            ServerProblems.write(response, NOT_ALLOWED, callback);
            return true;
        }
        boolean clean = DROPPED.stream().noneMatch(request.getHeaders()::contains);
        return super.handle(clean && !secure ? request : new Cleaned(request, secure), response, callback);
    }

    /// Whether the person is at an https address: asked of the connection, or of a proxy of ours that ends TLS before us.
    private boolean secure(Request request) {
        String forwarded = request.getHeaders().get(HttpHeader.X_FORWARDED_PROTO);
        boolean believed = forwarded != null && trustedProxies.contains(Request.getRemoteAddr(request));
        return request.isSecure() || believed && HttpScheme.HTTPS.is(forwarded.split(",")[0].strip());
    }

    /// A request without the headers that are dropped, under the scheme that the person sees.
    private static final class Cleaned extends Request.Wrapper {

        private final HttpFields headers;
        private final HttpURI address;

        Cleaned(Request request, boolean secure) {
            super(request);
            address = secure ? HttpURI.build(request.getHttpURI()).scheme(HttpScheme.HTTPS).asImmutable() : request.getHttpURI();
            HttpFields.Mutable kept = HttpFields.build(request.getHeaders());
            DROPPED.forEach(kept::remove);
            headers = kept.asImmutable();
        }

        @Override
        public HttpURI getHttpURI() {
            return address;
        }

        @Override
        public boolean isSecure() {
            return address.getScheme() != null && HttpScheme.HTTPS.is(address.getScheme());
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
