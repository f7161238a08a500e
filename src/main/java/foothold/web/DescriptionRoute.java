package foothold.web;

import foothold.knowledge.ShippedText;
import io.javalin.config.JavalinConfig;

/// The API's own description, for people and programs that want to use it.
final class DescriptionRoute {

    private static final String PATH = "/openapi.yaml";

    private final String description = ShippedText.of(PATH);

    void install(JavalinConfig config) {
        config.routes.get(PATH, context -> context.contentType("application/yaml; charset=utf-8").result(description));
    }
}
