package foothold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Checks JSON against the part of JSON Schema that `openapi.yaml` uses. Stricter than the standard in one thing: a
/// field that a schema does not name is a fault, so that the description stays complete.
public final class Schemas {

    private final JsonNode root;

    Schemas(JsonNode root) {
        this.root = root;
    }

    /// What a node refers to, or the node itself.
    public JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? resolve(root.at(node.get("$ref").asText().substring(1))) : node;
    }

    /// What is wrong with a value, each fault with its place; empty when it is right.
    public List<String> faults(JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        check(resolve(schema), value, "$", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (schema.has("anyOf")) {
            boolean fits = each(schema.get("anyOf")).stream().anyMatch(option -> faults(option, value).isEmpty());
            if (!fits) {
                faults.add(at + " fits none of its schemas");
            }
            return;
        }
        if (schema.has("type") && types(schema).stream().noneMatch(type -> is(type, value))) {
            faults.add(at + " is " + value.getNodeType() + ", not " + types(schema));
            return;
        }
        if (schema.has("enum") && each(schema.get("enum")).stream().noneMatch(value::equals)) {
            faults.add(at + " is " + value + ", which is not listed");
        }
        if (value.isTextual() && schema.has("maxLength") && value.asText().length() > schema.get("maxLength").asInt()) {
            faults.add(at + " is longer than " + schema.get("maxLength"));
        }
        if (value.isTextual() && schema.has("pattern") && !value.asText().matches(schema.get("pattern").asText())) {
            faults.add(at + " is not like " + schema.get("pattern"));
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(resolve(schema.path("items")), value.get(i), at + "[" + i + "]", faults);
            }
        }
        if (value.isObject()) {
            checkObject(schema, value, at, faults);
        }
    }

    private void checkObject(JsonNode schema, JsonNode value, String at, List<String> faults) {
        each(schema.path("required")).stream().map(JsonNode::asText).filter(name -> !value.has(name))
                .forEach(name -> faults.add(at + "." + name + " is missing"));
        value.properties().forEach(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode other = schema.path("additionalProperties");
            if (known.isMissingNode() && !other.isObject()) {
                faults.add(at + "." + field.getKey() + " is not described");
            } else {
                JsonNode described = resolve(known.isMissingNode() ? other : known);
                check(described, field.getValue(), at + "." + field.getKey(), faults);
            }
        });
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        return type.isArray() ? each(type).stream().map(JsonNode::asText).toList() : List.of(type.asText());
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("openapi.yaml uses an unknown type: " + type);
        };
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
