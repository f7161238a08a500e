package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.llm.RewordingServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a language model does besides rewording answers, as clients of the whole product meet it.
class VoiceWorkTest {

    private static final String DESCRIPTION = "We bring tablets for observations to the wards in June. So far it worked in the training"
            + " room. The leaders are not visible here.";
    private static final RewordingServer MODEL = RewordingServer.started();
    /// Within this time the file that switches the model off is seen.
    private static final Duration SWITCHED = Duration.ofSeconds(2);

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_LLM", "ollama").with("FOOTHOLD_LLM_MODEL", "small:1b")
            .with("FOOTHOLD_LLM_URL", MODEL.address());

    @AfterAll
    static void stop() {
        MODEL.close();
    }

    private static List<String> asked(String place) {
        return MODEL.requests().stream().filter(request -> request.contains(place)).toList();
    }

    @Test
    void aFollowUpIsSearchedForInItsOwnWordsWhichNobodySees() throws IOException {
        Talk talk = Talk.begin(foothold);
        talk.turn(Map.of("message", "What makes a good super user?")).expect(200);
        int before = MODEL.requests().size();
        JsonNode answer = talk.turn(Map.of("message", "And on night shifts?")).expect(200).json().get("answer");
        List<String> sent = MODEL.requests().subList(before, MODEL.requests().size());
        assertTrue(sent.size() <= 2, sent.size() + " calls");
        assertTrue(sent.getFirst().contains("<before>\\nWhat makes a good super user?\\n</before>"), sent.getFirst());
        assertEquals("answered", answer.get("outcome").asText());
        String rephrased = "What makes a good super user And on night shifts";
        assertFalse(talk.state().toString().contains(rephrased));
        for (Path file : Files.walk(foothold.data()).filter(Files::isRegularFile).toList()) {
            assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(rephrased), file.toString());
        }
        int after = MODEL.requests().size();
        assertEquals(answer, talk.state().get("answer"), "looked at again");
        assertEquals(after, MODEL.requests().size(), "looking costs no call");
    }

    @Test
    void aQuestionThatStandsAloneIsNotRephrased() {
        int before = asked("<before>").size();
        Talk talk = Talk.begin(foothold);
        talk.turn(Map.of("message", "What makes a good super user?")).expect(200);
        talk.turn(Map.of("message", "Do pulse oximeters work on darker skin?")).expect(200);
        assertEquals(before, asked("<before>").size());
    }

    @Test
    void aDescriptionIsReadForMoreThanItsSignsAndNothingCountsBeforeAYes() {
        Talk talk = Talk.begin(foothold);
        JsonNode state = talk.turn(Map.of("describe", DESCRIPTION)).expect(200).json();
        String sent = asked("<description>").getLast();
        List<JsonNode> heard = state.at("/notices/proposals").valueStream()
                .filter(proposal -> sent.contains("\\n" + proposal.get("question").asText() + ": ")).toList();
        assertFalse(heard.isEmpty(), state.at("/notices/proposals")::toString);
        for (JsonNode proposal : heard) {
            assertTrue(proposal.get("readFrom").valueStream().allMatch(words -> DESCRIPTION.contains(words.asText())), proposal::toString);
        }
        assertFalse(heard.toString().contains("leaders are"), "words cut before a not: " + heard);
        assertEquals(0, state.at("/progress/answered").asInt());
        assertFalse(state.get("checklistReady").asBoolean());
        int calls = MODEL.requests().size();
        assertEquals(state.at("/notices/proposals"), talk.state().at("/notices/proposals"));
        assertEquals(calls, MODEL.requests().size(), "looking costs no call");
        JsonNode first = heard.stream().filter(proposal -> !proposal.get("answer").isNull()).findFirst().orElseThrow();
        JsonNode after = talk.turn(Map.of("answer", first.get("answer"))).expect(200).json();
        assertTrue(after.at("/notices/proposals").valueStream().noneMatch(proposal -> proposal.get("question").equals(first.get("question"))));
        assertTrue(after.get("checklistReady").asBoolean());
    }

    @Test
    void aDescriptionWithDetailsOfAPersonGoesNowhere() {
        int before = MODEL.requests().size();
        Talk talk = Talk.begin(foothold);
        talk.turn(Map.of("describe", "Tablets for Mrs Jones, NHS number 943 476 5919, on the wards in June")).expect(200);
        assertEquals(before, MODEL.requests().size());
    }

    @Test
    void theBoardSummarySaysThatAModelWordedItsLines() throws Exception {
        Talk talk = Talk.interviewed(foothold);
        JsonNode question = talk.question();
        for (int i = 0; i < 8; i++) {
            talk.answer(Map.of("question", question.get("id").asText(), "mark", "dont-know"));
            question = talk.question();
        }
        String reworded = document(talk);
        assertTrue(reworded.contains("questions that are still open"), reworded);
        assertTrue(reworded.contains("A language model put these lines into other words (prompt "), reworded);
        Path off = Files.createFile(foothold.data().resolve("llm-off"));
        String plain = Awaited.within(SWITCHED, () -> document(talk), text -> !text.contains("language model"));
        Files.delete(off);
        String again = Awaited.within(SWITCHED, () -> document(talk), text -> text.contains("language model"));
        assertEquals(withoutTheTime(reworded), withoutTheTime(again));
        assertTrue(plain.contains("questions are still open."), plain);
        assertFalse(plain.contains("language model"), plain);
    }

    /// A minute may pass between one file and the next.
    private static String withoutTheTime(String document) {
        return document.replaceFirst(", \\d\\d:\\d\\d from", " from");
    }

    private static String document(Talk talk) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            byte[] file = http.send(HttpRequest.newBuilder(URI.create(foothold.address() + talk.path("/checklist?format=board-docx")))
                    .header("Authorization", "Bearer " + talk.token()).build(), BodyHandlers.ofByteArray()).body();
            var zip = new ZipInputStream(new ByteArrayInputStream(file));
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " ");
        }
    }
}
