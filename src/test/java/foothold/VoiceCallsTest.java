package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.llm.RewordingServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How many calls a turn costs when every one of them fails.
class VoiceCallsTest {

    private static final RewordingServer MODEL = model();

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_LLM", "ollama").with("FOOTHOLD_LLM_MODEL", "small:1b")
            .with("FOOTHOLD_LLM_URL", MODEL.address());

    private static RewordingServer model() {
        RewordingServer model = RewordingServer.started();
        model.fail(true);
        return model;
    }

    @AfterAll
    static void stop() {
        MODEL.close();
    }

    @Test
    void aTurnCostsTwoCallsAtMostHoweverTheyFail() {
        Talk talk = Talk.begin(foothold);
        talk.turn(Map.of("message", "Do downtime plans work?")).expect(200);
        int before = MODEL.requests().size();
        JsonNode answer = talk.turn(Map.of("message", "And at night?")).expect(200).json().get("answer");
        assertEquals(2, MODEL.requests().size() - before, "one to rephrase, one to reword");
        assertEquals("plain", answer.get("wording").asText());
    }
}
