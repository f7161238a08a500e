package foothold.web;

import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// What is said to requests that Jetty refuses before any route sees them, such as a malformed request line. Its own
/// words would name the server, the address and sometimes a class.
final class ServerProblems extends ErrorHandler {

    /// Writes a problem for a status and closes the connection: what is left of the request was not read.
    static void write(Response response, int status, Callback callback) {
        response.setStatus(status);
        Headers.set(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        String text = Problems.text(Problems.ofServer(status), UUID.randomUUID().toString());
        Content.Sink.write(response, true, text, callback);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(Request request, Response response, int code, String message,
                                    @Nullable Throwable cause, Callback callback) {
        write(response, code, callback);
    }
}
