package foothold.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Another web site: pages at 127.0.0.1, which browsers hold for another site than localhost.
final class HostPage implements AutoCloseable {

    private record Served(String html, Map<String, String> headers) {
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
            Served page = pages.getOrDefault(exchange.getRequestURI().getPath(), new Served("", Map.of()));
            byte[] body = page.html().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            page.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Puts a page at a path.
    void put(String path, String body, Map<String, String> headers) {
        pages.put(path, new Served("<!DOCTYPE html><html lang=\"en\"><head><title>Intranet</title></head><body><h1>Intranet</h1>"
                + body + "<p>The end</p></body></html>", headers));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
