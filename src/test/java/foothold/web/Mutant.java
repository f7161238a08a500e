package foothold.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import foothold.Api;
import foothold.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A request to the API with one thing changed, chosen by a random number generator.
///
/// @param change what was changed, to name it when a test fails
/// @param bad    whether it can only be refused
record Mutant(String change, boolean bad, Api client, String method, String path, byte[] body) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> VALUES = List.of("null", "true", "-1", "1e400", "0.5", "[]", "{}", "[null]",
            "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\\u2066\"", "\"\\ufdfa\"", "\"" + "z".repeat(2_500) + "\"",
            "[[[[[[]]]]]]",
            "\"../../etc/passwd\"", "\"<script>alert(1)</script>\"", "\"' or 1=1 --\"", "\"*:*\"", "{\"$ref\": \"#\"}");
    private static final List<String> TYPES = List.of("", "text/plain", "application/xml",
            "application/json; charset=utf-7", "multipart/form-data", "application/json;;;", "*/*", ";",
            "application/json, application/json", "\u007f");
    private static final List<String> AUTHORITIES = List.of("", "Bearer", "Bearer ", "Bearer null", "Basic Og==",
            "Bearer a b", "Digest username=x", "bearer " + "A".repeat(43), "Bearer " + "A".repeat(43),
            "Bearer " + "A".repeat(4_000));
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "AFTER", "X");
    private static final List<String> INSERTED = List.of("%00", "%2f", "%2e%2e", "%ff", "%25", "/", "//", ";a=b",
            "%0d%0a", "A", "?q=%", "?", "%e2%80%ae", "x".repeat(3_000));
    private static final List<String> BEHIND = List.of("{}", "]", "x", "\u0001");

    /// A request as a client would rightly send it; without a body when that is empty.
    record Valid(Api client, String method, String path, String body) {
    }

    static Mutant of(Valid valid, Random random) {
        return switch (random.nextInt(valid.body().isEmpty() ? 4 : 10)) {
            case 0 -> ofAddress(valid, random);
            case 1 -> withHeader(valid, "Authorization", pick(AUTHORITIES, random));
            case 2 -> withHeader(valid, "Content-Type", pick(TYPES, random));
            case 3 -> new Mutant("method", false, valid.client, pick(METHODS, random), valid.path, bytes(valid.body));
            case 4 -> ofBody("cut", true, valid, cut(bytes(valid.body), random));
            case 5 -> ofBody("more behind", true, valid, bytes(valid.body + pick(BEHIND, random)));
            case 6 -> ofBody("a byte", false, valid, flipped(bytes(valid.body), random));
            case 7 -> ofBody("an unknown field", true, valid, ofField(valid, random, "no-such-field"));
            case 8 -> ofBody("a field twice", true, valid,
                    bytes(valid.body.replaceFirst("\\{(\"[^\"]+\":)", "{$11,$1")));
            default -> ofBody("a value", false, valid, ofField(valid, random, ""));
        };
    }

    Response send() {
        return client.send(method, path, body);
    }

    private static Mutant ofBody(String change, boolean bad, Valid valid, byte[] body) {
        return new Mutant(change, bad, valid.client, valid.method, valid.path, body);
    }

    private static Mutant withHeader(Valid valid, String name, String value) {
        String header = value.chars().allMatch(character -> character >= ' ' && character < 127) ? value : "x";
        return new Mutant(name + " " + header, false, valid.client.with(name, header), valid.method, valid.path,
                bytes(valid.body));
    }

    private static Mutant ofAddress(Valid valid, Random random) {
        int at = 1 + random.nextInt(valid.path.length());
        String path = valid.path.substring(0, at) + pick(INSERTED, random) + valid.path.substring(at);
        return new Mutant("address", false, valid.client, valid.method, path.replaceAll("%(?![0-9a-f]{2})", "%25"),
                bytes(valid.body));
    }

    /// Gives one field of the body, however deep, a new value, or the object that holds it one more field.
    private static byte[] ofField(Valid valid, Random random, String added) {
        try {
            JsonNode root = MAPPER.readTree(valid.body);
            var objects = new ArrayList<ObjectNode>(List.of((ObjectNode) root));
            root.findParents("question").forEach(parent -> objects.add((ObjectNode) parent));
            ObjectNode object = pick(objects, random);
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            object.putRawValue(added.isEmpty() ? pick(names, random) : added, new RawValue(pick(VALUES, random)));
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] cut(byte[] body, Random random) {
        return Arrays.copyOf(body, 1 + random.nextInt(body.length - 1));
    }

    private static byte[] flipped(byte[] body, Random random) {
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        return body;
    }

    private static <T> T pick(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
