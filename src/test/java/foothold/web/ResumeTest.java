package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Foothold;
import foothold.Response;
import foothold.Talk;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Descriptions, codes and questions to colleagues over the API.
class ResumeTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.plain();

    @Test
    void aCodeGivesANewTokenForTheSameConversationAndTryingIsLimited() {
        Talk talk = Talk.interviewed(foothold);
        talk.answer(Map.of("question", "technology", "choice", "epr"));
        String code = talk.api().post(talk.path("/resume-code"), Map.of()).expect(201).json().get("code").asText();
        JsonNode resumed = foothold.api().post("/api/v1/resume", Map.of("code", code)).expect(200).json();
        assertEquals(talk.id(), resumed.get("id").asText());
        assertNotEquals(talk.token(), resumed.get("token").asText());
        foothold.api().as(resumed.get("token").asText()).get(talk.path("")).expect(200);
        talk.api().get(talk.path("")).expect(200);
        talk.api().delete(talk.path("/resume-code")).expect(204);
        Set<String> details = new HashSet<>();
        Response limited = null;
        for (int i = 0; i < 30 && limited == null; i++) {
            String wrong = i == 0 ? code : i % 2 == 0 ? "nonsense" : "AAAA-BBBB-CCCC-DDD" + i % 10;
            Response response = foothold.api().post("/api/v1/resume", Map.of("code", wrong));
            if (response.status() == 429) {
                limited = response;
            } else {
                details.add(response.expect(404).json().get("detail").asText());
            }
        }
        assertEquals(1, details.size());
        assertTrue(limited != null && limited.headers().containsKey("retry-after"));
    }

    @Test
    void aDescriptionIsProposedAndConfirmedByTheAnswerItOffers() {
        Talk talk = Talk.interviewed(foothold);
        JsonNode state = talk.turn(Map.of("describe", "Video clinics in Cardiff, starting in May")).expect(200).json();
        assertTrue(state.get("situation").isEmpty());
        JsonNode proposal = state.at("/notices/proposals/0");
        assertEquals("technology", proposal.get("question").asText());
        assertEquals("Video clinics", proposal.at("/readFrom/0").asText());
        JsonNode confirmed = talk.turn(Map.of("answer", proposal.get("answer"))).expect(200).json();
        assertEquals("video-consultation", confirmed.at("/situation/technology").asText());
        assertEquals("describe", confirmed.at("/turns/1/kind").asText());
    }

    @Test
    void aChangedAnswerSaysWhatChangedAndDisagreeingShowsTheEvidence() {
        Talk talk = Talk.interviewed(foothold);
        talk.answer(Map.of("question", "paid-learning-time", "choice", "own-time"));
        JsonNode changed = talk.answer(Map.of("question", "paid-learning-time", "choice", "paid-and-covered"));
        assertTrue(changed.at("/notices/changed/sentences/0").asText().startsWith("No longer needed: "));
        JsonNode noted = talk.answer(Map.of("question", "what-stops", "mark", "disagree"));
        assertEquals("answered", noted.at("/answer/outcome").asText());
        assertEquals(1, noted.at("/answer/citations").size());
    }

    @Test
    void aColleaguesReplyIsListedAndAccepted() {
        Talk talk = Talk.interviewed(foothold);
        JsonNode link = talk.api().post(talk.path("/colleague-links"), Map.of("question", "log-in-time")).expect(201).json();
        var colleague = foothold.browser();
        String path = link.get("path").asText();
        colleague.send(colleague.open(path).form(path).with("choice", "timed-slow").with("role", "digital")).expect(200);
        JsonNode listed = talk.api().get(talk.path("/colleague-links")).expect(200).json().at("/links/0");
        assertEquals("digital", listed.at("/reply/role").asText());
        String accept = talk.path("/colleague-links/" + link.get("id").asText() + "/accept");
        JsonNode state = talk.api().post(accept, Map.of()).expect(200).json();
        assertEquals("digital", state.at("/notices/byColleague/log-in-time").asText());
        talk.api().post(accept, Map.of()).expect(404);
        talk.api().post(talk.path("/colleague-links"), Map.of("question", "technology")).expect(422);
        talk.api().delete(talk.path("/colleague-links/none")).expect(204);
        for (String more : List.of("/colleague-links", "/resume-code")) {
            foothold.api().post(talk.path(more), Map.of("question", "log-in-time")).expect(404);
        }
    }
}
