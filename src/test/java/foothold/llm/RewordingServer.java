package foothold.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import foothold.knowledge.Sentences;
import foothold.llm.grounding.Mechanical;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// A model's server that does its work: it speaks to OpenAI's clients at `/v1` and to Ollama's at `/`, and rewords the claims
/// it is sent as [Mechanical] does.
///
/// Run it with a port to try Foothold by hand: `java -cp target/test-classes:... foothold.llm.RewordingServer 11434`.
public final class RewordingServer implements AutoCloseable {

    private static final Pattern CLAIM = Pattern.compile("(?m)^\\[(\\d+)] (.+)$");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /// A server on a port; 0 picks a free one.
    public RewordingServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, Shape.OPENAI));
        server.createContext("/api/chat", exchange -> answer(exchange, Shape.OLLAMA));
        server.start();
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

    private void answer(HttpExchange exchange, Shape shape) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(body);
            exchange.getResponseHeaders().set("Content-Type", shape == Shape.OPENAI ? "text/event-stream" : "application/x-ndjson");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            for (String part : reworded(JSON.readTree(body)).split("(?<=\\G.{9})")) {
                Shape.send(out, shape.parts(part));
            }
            Shape.send(out, shape.end("stop"));
        }
    }

    private static String reworded(JsonNode request) {
        var lines = new StringBuilder();
        String task = request.get("messages").get(request.get("messages").size() - 1).get("content").asText();
        CLAIM.matcher(task).results().forEach(claim -> Sentences.of(claim.group(2)).forEach(sentence ->
                lines.append(Mechanical.reword(sentence)).append(" [").append(claim.group(1)).append("]\n")));
        return lines.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
