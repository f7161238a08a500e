package foothold.web;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The API's own description, for people and programs that want to use it.
final class DescriptionRoute {

    private static final String PATH = "/openapi.yaml";

    private final String description;

    DescriptionRoute() {
        try (InputStream in = DescriptionRoute.class.getResourceAsStream(PATH)) {
            description = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the API description cannot be read", e);
        }
    }

    void install(JavalinConfig config) {
        config.routes.get(PATH, context -> context.contentType("application/yaml; charset=utf-8").result(description));
    }
}
