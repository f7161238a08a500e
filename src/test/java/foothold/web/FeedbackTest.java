package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Foothold;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedbackTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.plain();

    @Test
    void votesAreCountedByOutcomeAndNothingElse() {
        for (boolean useful : new boolean[] {true, false, true}) {
            foothold.api().post("/api/v1/feedback", Map.of("useful", useful, "outcome", "answered")).expect(204);
        }
        JsonNode counts = foothold.api().get("/api/v1/feedback").expect(200).json().get("counts");
        assertEquals(List.of("answered false 1", "answered true 2"), counts.valueStream().map(count ->
                count.get("outcome").asText() + " " + count.get("useful") + " " + count.get("count")).toList());
    }

    @Test
    void textIsNotTaken() {
        Refusal.of(foothold.api().post("/api/v1/feedback", Map.of("useful", true, "outcome", "answered", "text", "well")), 400);
        Refusal.of(foothold.api().post("/api/v1/feedback", Map.of("useful", true, "outcome", "my patient")), 400);
        Refusal.of(foothold.api().post("/api/v1/feedback", Map.of("outcome", "answered")), 400);
    }
}
