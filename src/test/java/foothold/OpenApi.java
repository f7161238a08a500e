package foothold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The API's description, and whether a response is as it says.
public final class OpenApi {

    private static final OpenApi DESCRIBED = new OpenApi();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;
    private final Schemas schemas;

    private OpenApi() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/openapi.yaml")) {
            root = new YAMLMapper().readTree(in);
            schemas = new Schemas(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The description in `openapi.yaml`.
    public static OpenApi described() {
        return DESCRIBED;
    }

    /// The whole description.
    public JsonNode root() {
        return root;
    }

    /// Checks values against the description's schemas.
    public Schemas schemas() {
        return schemas;
    }

    /// Its operations, as in `GET /api/v1/factors`.
    public List<String> operations() {
        var operations = new ArrayList<String>();
        root.path("paths").properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }));
        return operations;
    }

    /// Throws when a response to a described operation has a status, a media type or a body that the description does
    /// not allow. Requests it does not describe are let pass.
    void check(String method, String path, Response response) {
        Optional<JsonNode> operation = find(method, path.split("\\?")[0]);
        if (operation.isEmpty() || response.status() == 429) {
            return;
        }
        JsonNode said = schemas.resolve(operation.get().path("responses").path(String.valueOf(response.status())));
        if (said.isMissingNode()) {
            throw new AssertionError(response.request() + " gave the undescribed status " + response.status() + ": "
                    + response.body());
        }
        JsonNode content = said.path("content");
        if (content.isEmpty()) {
            return;
        }
        JsonNode schema = content.path(response.mediaType()).path("schema");
        if (schema.isMissingNode()) {
            throw new AssertionError(response.request() + " gave the undescribed type " + response.mediaType());
        }
        if (response.mediaType().endsWith("json")) {
            List<String> faults = schemas.faults(schema, response.json());
            if (!faults.isEmpty()) {
                throw new AssertionError(response.request() + " is not as described: " + faults);
            }
        }
    }

    private Optional<JsonNode> find(String method, String path) {
        for (var described : root.path("paths").properties()) {
            if (path.matches(described.getKey().replaceAll("\\{[^}]+}", "[^/]+"))) {
                return Optional.of(described.getValue().path(method.toLowerCase(Locale.ROOT)))
                        .filter(found -> !found.isMissingNode());
            }
        }
        return Optional.empty();
    }
}
