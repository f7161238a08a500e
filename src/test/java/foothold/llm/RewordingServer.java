package foothold.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A model's server that does its work: it speaks to OpenAI's clients at `/v1` and to Ollama's at `/`, and answers as
/// [FaithfulModel] does.
///
/// Run it with a port to try Foothold by hand: `java -cp target/test-classes:... foothold.llm.RewordingServer 11434`.
public final class RewordingServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int UNAVAILABLE = 503;

    /// What happens when the first line of an answer has been sent.
    public interface Interruption {
        /// Returns whether the rest is sent too.
        boolean goesOn() throws InterruptedException;
    }

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile boolean failing;
    private volatile Interruption interruption = () -> true;

    /// A server on a port; 0 picks a free one.
    public RewordingServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, Shape.OPENAI));
        server.createContext("/api/chat", exchange -> answer(exchange, Shape.OLLAMA));
        server.start();
    }

    /// A server on a free port, for a static field.
    public static RewordingServer started() {
        try {
            return new RewordingServer(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var server = new RewordingServer(Integer.parseInt(arguments[0]));
        System.out.println("A model's server is at " + server.address());
    }

    /// Where it listens, without a slash at the end.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The bodies that came in.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /// Makes it say that it is not available, or well again.
    public void fail(boolean now) {
        failing = now;
    }

    /// Says what happens after the first line of each answer from now on.
    public void interrupt(Interruption how) {
        interruption = how;
    }

    private void answer(HttpExchange exchange, Shape shape) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(body);
            if (failing) {
                exchange.sendResponseHeaders(UNAVAILABLE, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", shape == Shape.OPENAI ? "text/event-stream" : "application/x-ndjson");
            exchange.sendResponseHeaders(200, 0);
            write(exchange.getResponseBody(), shape, FaithfulModel.answer(task(JSON.readTree(body))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(OutputStream out, Shape shape, String text) throws IOException, InterruptedException {
        int first = text.indexOf('\n') + 1;
        send(out, shape, text.substring(0, first));
        if (interruption.goesOn()) {
            send(out, shape, text.substring(first));
            Shape.send(out, shape.end("stop"));
        }
    }

    private static void send(OutputStream out, Shape shape, String text) throws IOException {
        for (String part : text.split("(?<=\\G.{9})")) {
            Shape.send(out, shape.parts(part));
        }
    }

    private static String task(JsonNode request) {
        return request.get("messages").get(request.get("messages").size() - 1).get("content").asText();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
