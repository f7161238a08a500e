package foothold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A client of the HTTP API. Whatever comes back is held to `openapi.yaml`. Immutable: [#with] makes another client.
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String address;
    private final Map<String, String> headers;

    Api(String address) {
        this(address, Map.of());
    }

    private Api(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    /// This client sending one more header.
    public Api with(String header, String value) {
        var more = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Api(address, more);
    }

    /// This client with a conversation's token.
    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /// Reads what is at a path.
    public Response get(String path) {
        return send("GET", path, "");
    }

    /// Deletes what is at a path.
    public Response delete(String path) {
        return send("DELETE", path, "");
    }

    /// Posts JSON: a text as it is, anything else as Jackson writes it.
    public Response post(String path, Object body) {
        Api client = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        return client.send("POST", path, body instanceof String text ? text : json(body));
    }

    /// Sends any request.
    public Response send(String method, String path, String body) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends any request.
    public Response send(String method, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var got = HTTP.send(request.build(), BodyHandlers.ofString());
            var lower = new TreeMap<String, List<String>>();
            got.headers().map().forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
            var response = new Response(method + " " + path, got.statusCode(), lower, got.body());
            OpenApi.described().check(method, path, response);
            return response;
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " got no response", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
