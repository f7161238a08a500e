package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Foothold;
import foothold.OpenApi;
import foothold.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenApiTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    @Test
    void theDescriptionAndTheServerHaveTheSameRoutes() {
        var served = new TreeSet<String>();
        foothold.routes().stream()
                // HEAD goes with every GET; the pages for people are no API.
                .filter(route -> route.matches("(?!HEAD )\\w+ /(api/.*|health/.*|openapi\\.yaml)"))
                .forEach(served::add);
        assertEquals(served, new TreeSet<>(OpenApi.described().operations()));
    }

    @Test
    void theDescriptionIsServedAsYaml() {
        Response response = foothold.api().get("/openapi.yaml").expect(200);
        assertEquals("application/yaml", response.mediaType());
        assertTrue(response.body().startsWith("openapi: 3.1"), response.body());
    }

    @Test
    void everyReferenceInItLeadsSomewhere() {
        JsonNode root = OpenApi.described().root();
        for (JsonNode reference : root.findValues("$ref")) {
            assertFalse(root.at(reference.asText().substring(1)).isMissingNode(), reference.asText());
        }
    }

    @Test
    void noTextInItWasCutAtAComma() {
        assertNoSpacedNames(OpenApi.described().root());
    }

    @Test
    void everyExampleInItFitsItsSchema() {
        var faults = new ArrayList<String>();
        for (JsonNode holder : OpenApi.described().root().findParents("schema")) {
            examples(holder).forEach(example -> OpenApi.described().schemas().faults(holder.get("schema"), example)
                    .forEach(fault -> faults.add(fault + " in " + example)));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyOperationSaysWhatGoesWrongAsProblemDetails() {
        OpenApi described = OpenApi.described();
        described.root().path("paths").forEach(path -> path.findValues("responses").forEach(responses ->
                responses.properties().forEach(response -> {
                    boolean error = response.getKey().startsWith("4");
                    JsonNode content = described.schemas().resolve(response.getValue()).path("content");
                    assertTrue(!error || content.has("application/problem+json"), response.toString());
                })));
    }

    /// In braces, a comma in a text without quotes begins another field.
    private static void assertNoSpacedNames(JsonNode node) {
        node.properties().forEach(field -> assertFalse(field.getKey().contains(" "), field.getKey()));
        node.forEach(OpenApiTest::assertNoSpacedNames);
    }

    private static List<JsonNode> examples(JsonNode holder) {
        var examples = new ArrayList<JsonNode>();
        if (holder.has("example")) {
            examples.add(holder.get("example"));
        }
        holder.path("examples").forEach(example -> examples.add(example.get("value")));
        return examples;
    }
}
