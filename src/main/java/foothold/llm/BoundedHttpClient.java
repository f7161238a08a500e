package foothold.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import foothold.llm.Failure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/// The HTTP client of one call. LangChain4j's own ends its timeout when the headers arrive, reads without bound, and drops the
/// headers of a refusal; this one can be cut off at any moment, counts what it reads, and reads nothing of a refusal but its
/// status and when to come again.
final class BoundedHttpClient implements HttpClient {

    private static final int OK = 200;

    private final java.net.http.HttpClient http;
    private final ModelCall call;
    private final long mostBytes;

    BoundedHttpClient(java.net.http.HttpClient http, ModelCall call, long mostBytes) {
        this.http = http;
        this.call = call;
        this.mostBytes = mostBytes;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("only streams can be cut off, so only streams are used");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        CompletableFuture<HttpResponse<InputStream>> answer = http.sendAsync(outgoing(request), BodyHandlers.ofInputStream());
        call.onCancel(() -> answer.cancel(true));
        answer.whenComplete((response, error) -> {
            if (response == null) {
                call.fail(Failure.of(Kind.UNREACHABLE));
            } else {
                read(response, parser, new Strict(listener));
            }
        });
    }

    private static java.net.http.HttpRequest outgoing(HttpRequest request) {
        var outgoing = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        return outgoing.build();
    }

    private void read(HttpResponse<InputStream> response, ServerSentEventParser parser, ServerSentEventListener listener) {
        try (InputStream body = new CappedStream(response.body(), mostBytes, () -> call.fail(Failure.of(Kind.TOO_LONG)))) {
            call.onCancel(() -> close(body));
            if (response.statusCode() != OK) {
                call.fail(new Failure(Kind.STATUS, response.statusCode(), RetryAfter.in(response.headers())));
                return;
            }
            listener.onOpen(SuccessfulHttpResponse.builder().statusCode(OK).headers(response.headers().map()).build());
            parser.parse(body, listener);
            listener.onClose();
        } catch (IOException | RuntimeException e) {
            call.fail(Failure.of(Kind.BROKEN));
        } finally {
            call.closed();
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the call at the first event that cannot be read: LangChain4j would log the event and go on without it.
    private final class Strict implements ServerSentEventListener {

        private final ServerSentEventListener to;

        Strict(ServerSentEventListener to) {
            this.to = to;
        }

        @Override
        public void onOpen(SuccessfulHttpResponse response) {
            to.onOpen(response);
        }

        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            try {
                to.onEvent(event, context);
            } catch (RuntimeException e) {
                call.fail(Failure.of(Kind.BROKEN));
            }
        }

        @Override
        public void onError(Throwable error) {
            call.fail(Failure.of(Kind.BROKEN));
        }

        @Override
        public void onClose() {
            to.onClose();
        }
    }
}
