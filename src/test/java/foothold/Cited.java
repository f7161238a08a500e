package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Holds answers and tasks to the promise that whatever is said of the evidence can be read in its source.
final class Cited {

    private final Foothold foothold;

    Cited(Foothold foothold) {
        this.foothold = foothold;
    }

    /// Every quote stands in its passage word for word, as the API serves that.
    void assertQuotes(JsonNode citations) {
        assertFalse(citations.isEmpty(), "nothing is cited");
        for (int i = 0; i < citations.size(); i++) {
            JsonNode citation = citations.get(i);
            assertEquals(i + 1, citation.get("n").asInt());
            String quote = citation.get("quote").asText();
            String id = citation.get("passage").asText();
            String text = foothold.api().get("/api/v1/passages/" + id).expect(200).json().get("text").asText();
            assertTrue(!quote.isBlank() && text.contains(quote), () -> "\"" + quote + "\" is not in " + id);
        }
    }

    /// Every mark points at a citation, and each paragraph under the heading of the evidence has one.
    void assertMarks(JsonNode answer) {
        String heading = "";
        int evidence = 0;
        List<JsonNode> blocks = new ArrayList<>();
        answer.get("blocks").forEach(blocks::add);
        answer.get("more").forEach(blocks::add);
        for (JsonNode block : blocks) {
            heading = block.get("type").asText().equals("heading") ? block.at("/spans/0/text").asText() : heading;
            List<JsonNode> marks = block.get("spans").findValues("cite");
            for (JsonNode mark : marks) {
                JsonNode citation = answer.get("citations").path(mark.asInt() - 1);
                assertEquals(citation.path("quote"), block.at("/spans/0/text"), () -> "mark " + mark);
            }
            if ((heading.contains("evidence") || heading.equals("What this rests on")) && block.get("type").asText().equals("paragraph")) {
                assertFalse(marks.isEmpty(), () -> "no mark in " + block);
                evidence++;
            }
        }
        assertTrue(evidence > 0, () -> "no evidence in " + answer);
    }
}
