package foothold.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Another web site: pages at 127.0.0.1, which browsers hold for another site than localhost.
final class HostPage implements AutoCloseable {

    private record Served(byte[] body, Map<String, String> headers) {

        static Served html(String html, Map<String, String> headers) {
            var all = new HashMap<>(headers);
            all.put("Content-Type", "text/html; charset=utf-8");
            return new Served(html.getBytes(StandardCharsets.UTF_8), all);
        }
    }

    private final HttpServer server;
    private final Map<String, Served> pages = new ConcurrentHashMap<>();

    HostPage() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("the other site did not start", e);
        }
        server.createContext("/", exchange -> {
            Served page = pages.getOrDefault(exchange.getRequestURI().getPath(), Served.html("", Map.of()));
            page.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, page.body().length == 0 ? -1 : page.body().length);
            exchange.getResponseBody().write(page.body());
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Puts a page at a path.
    void put(String path, String body, Map<String, String> headers) {
        pages.put(path, Served.html("<!DOCTYPE html><html lang=\"en\"><head><title>Intranet</title></head><body><main><h1>Intranet</h1>"
                + body + "<p>The end</p></main></body></html>", headers));
    }

    /// Answers whatever is asked at a path.
    void answer(String path, String json) {
        pages.put(path, new Served(json.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "application/json")));
    }

    /// Puts the scripts and styles of a folder below a path.
    void put(String path, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(js|css)")).toList()) {
                pages.put(path + folder.relativize(file), new Served(Files.readAllBytes(file),
                        Map.of("Content-Type", file.toString().endsWith("js") ? "text/javascript" : "text/css")));
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
