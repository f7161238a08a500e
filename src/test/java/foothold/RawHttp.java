package foothold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Sends bytes as they are, for requests that no HTTP client would send.
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 100;

    private RawHttp() {
    }

    /// Sends a request and reads until the server closes the connection, so it should ask for that or be broken.
    public static Response send(String address, String request) {
        return send(address, request, "");
    }

    /// Sends a request in two parts with a pause between them. What follows the first response is left in its body.
    public static Response send(String address, String request, String later) {
        URI uri = URI.create(address);
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            if (!later.isEmpty()) {
                Thread.sleep(PAUSE_MILLIS);
                socket.getOutputStream().write(later.getBytes(StandardCharsets.ISO_8859_1));
            }
            return parsed(request.lines().findFirst().orElse(""),
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException("no whole response to " + request, e);
        }
    }

    private static Response parsed(String request, String response) {
        int blank = response.indexOf("\r\n\r\n");
        if (blank < 0) {
            throw new AssertionError(request + " gave no HTTP response but: " + response);
        }
        List<String> lines = response.substring(0, blank).lines().toList();
        var headers = new TreeMap<String, List<String>>();
        lines.stream().skip(1).forEach(line -> headers
                .computeIfAbsent(line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(line.substring(line.indexOf(':') + 1).strip()));
        return new Response(request, Integer.parseInt(lines.getFirst().split(" ")[1]), headers,
                response.substring(blank + 4));
    }
}
