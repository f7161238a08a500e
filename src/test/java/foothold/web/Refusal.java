package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Response;
import java.util.regex.Pattern;

/// Holds a response to the promises made of every refusal.
final class Refusal {

    /// A stack trace, a Java class or a file of ours.
    private static final Pattern INSIDES = Pattern.compile(
            "\\bat [a-z]+\\.|Exception|(java|io|org|com|foothold)\\.[a-z]+\\.|\\.java\\b|\\.kt\\b|Jetty|Javalin");

    private Refusal() {
    }

    /// Checks a refusal with this status and gives its detail.
    static String of(Response response, int status) {
        response.expect(status);
        assertEquals("application/problem+json", response.mediaType(), response.toString());
        JsonNode problem = response.json();
        assertEquals(status, problem.get("status").asInt());
        for (String field : new String[] {"type", "title", "detail", "requestId"}) {
            assertFalse(problem.path(field).asText().isBlank(), field + " is missing: " + response);
        }
        assertFalse(INSIDES.matcher(response.body()).find(), response::toString);
        String detail = problem.get("detail").asText();
        assertTrue(detail.matches("(?s).*[.!…](\"|\\)|\\.)?"), "not a sentence: " + detail);
        return detail;
    }
}
