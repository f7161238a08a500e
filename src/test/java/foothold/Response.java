package foothold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came back for a request.
///
/// @param request the method and address, to name it when a test fails
/// @param headers by name in lower case
public record Response(String request, int status, Map<String, List<String>> headers, String body) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /// This response, which must have a status.
    public Response expect(int expected) {
        if (status != expected) {
            throw new AssertionError(request + " gave " + status + ", not " + expected + ": " + body);
        }
        return this;
    }

    /// The body as JSON.
    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(request + " did not give JSON but: " + body, e);
        }
    }

    /// The first value of a header.
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /// The media type without its parameters, or nothing.
    public String mediaType() {
        return header("content-type").map(type -> type.split(";")[0].strip()).orElse("");
    }
}
