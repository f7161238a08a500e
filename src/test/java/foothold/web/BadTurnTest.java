package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Api;
import foothold.Foothold;
import foothold.Response;
import foothold.Talk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Turns that cannot be taken. After each, the conversation is what it was.
class BadTurnTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private Talk talk;
    private JsonNode before;
    private String question;
    private String choice;

    @BeforeEach
    void startAnInterview() {
        talk = Talk.interviewed(foothold);
        before = talk.state();
        question = before.at("/question/id").asText();
        choice = before.at("/question/choices/0/id").asText();
    }

    @AfterEach
    void theConversationIsUnchanged() {
        assertEquals(before, talk.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'message': null}", "{'message': 'Why?', 'command': 'skip'}", "{'command': 'dance'}",
        "{'command': ''}", "{'command': 'SKIP'}", "{'command': 'start-interview', 'path': 'long'}", "{'message': ''}",
        "{'message': '\\u200b'}", "{'massage': 'Why?'}", "{'message': 'Why?', 'sequence': '1'}",
        "{'message': 'Why?', 'sequence': 1.5}", "{'message': 'Why?', 'sequence': 99999999999}",
        "{'message': 'a\\ud800b'}", "{'message': 'a\\u0000b'}"})
    void aTurnThatIsNotOneOfThoseDescribedIsRefused(String body) {
        Refusal.of(turn(body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "'yes'", "{'question': 'QUESTION'}", "{'choice': 'CHOICE'}",
        "{'question': '', 'choice': 'CHOICE'}", "{'question': 'no-such-question', 'choice': 'CHOICE'}",
        "{'question': 'QUESTION', 'choice': 'no-such-choice'}", "{'question': 'QUESTION', 'choice': ''}",
        "{'question': 'QUESTION', 'choice': 'CHOICE', 'mark': 'dont-know'}",
        "{'question': 'QUESTION', 'choice': 'CHOICE', 'choices': ['CHOICE']}",
        "{'question': 'QUESTION', 'choices': []}", "{'question': 'QUESTION', 'choices': [null]}",
        "{'question': 'QUESTION', 'choices': ['CHOICE', 'CHOICE']}", "{'question': 'QUESTION', 'choices': 'CHOICE'}",
        "{'question': 'QUESTION', 'choices': {'0': 'CHOICE'}}", "{'question': 'QUESTION', 'mark': 'perhaps'}",
        "{'question': 'QUESTION', 'mark': 'not-applicable'}", "{'question': 'QUESTION', 'text': 'In my own words'}",
        "{'question': 'QUESTION', 'choice': 'CHOICE', 'note': 5}",
        "{'question': 'QUESTION', 'choice': 'CHOICE', 'remark': 'x'}",
        "{'question': 'QUESTION', 'choice': 'CHOICE', 'note': 'a\\udfffb'}"})
    void anAnswerThatDoesNotFitItsQuestionIsRefused(String answer) {
        Refusal.of(turn("{'answer': " + answer.replace("QUESTION", question).replace("CHOICE", choice) + "}"), 400);
    }

    @Test
    void twoChoicesForASingleQuestionAreRefusedWithTheWordsToChooseFrom() {
        String other = before.at("/question/choices/1/id").asText();
        Map<String, ?> both = Map.of("question", question, "choices", List.of(choice, other));
        String detail = Refusal.of(talk.turn(Map.of("answer", both)), 400);
        assertTrue(detail.contains(choice) && detail.contains(other), detail);
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        String lengthy = "long ".repeat(500);
        Refusal.of(talk.turn(Map.of("message", lengthy)), 413);
        Refusal.of(talk.turn(Map.of("answer", Map.of("question", question, "choice", choice, "note", lengthy))), 413);
        Refusal.of(talk.turn(Map.of("answer", Map.of("question", question, "text", lengthy))), 413);
        Refusal.of(talk.turn(Map.of("message", "m".repeat(17_000))), 413);
    }

    @Test
    void aStaleSequenceIsToldTheRightOne() {
        for (int stale : new int[] {0, 2, -1, Integer.MAX_VALUE}) {
            String detail = Refusal.of(talk.turn(Map.of("message", "Why?", "sequence", stale)), 409);
            assertTrue(detail.contains("sequence 1"), detail);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "tab\tkey"})
    void anIdempotencyKeyOfOtherCharactersIsRefused(String key) {
        for (String unusable : List.of(key, "k".repeat(201))) {
            Api api = talk.api().with("Idempotency-Key", unusable);
            Refusal.of(api.post(talk.path("/turns"), Map.of("message", "Why?")), 400);
        }
    }

    @Test
    void aWrongTokenLooksLikeAnUnknownId() {
        String someoneElses = Talk.begin(foothold).token();
        String unknown = told(foothold.api().as(talk.token()).get("/api/v1/conversations/AAAAAAAAAAAAAAAAAAAAAA"));
        List<Api> others = List.of(foothold.api(), foothold.api().as(someoneElses), foothold.api().as(""),
                foothold.api().as("null"), foothold.api().as("undefined"), foothold.api().as("x".repeat(5_000)),
                foothold.api().as(talk.token() + "x"), foothold.api().as(talk.token().substring(1)),
                foothold.api().as(talk.token() + "," + talk.token()),
                foothold.api().with("Authorization", talk.token()),
                foothold.api().with("Authorization", "Basic " + talk.token()),
                foothold.api().with("X-Api-Key", talk.token()),
                foothold.api().with("Cookie", "foothold=" + talk.id() + "." + talk.token()));
        for (Api other : others) {
            assertEquals(unknown, told(other.get(talk.path(""))));
            assertEquals(unknown, told(other.get(talk.path("/checklist"))));
            assertEquals(unknown, told(other.delete(talk.path(""))));
            assertEquals(unknown, told(other.post(talk.path("/turns"), Map.of("message", "Why?"))));
            assertEquals(404, other.send("HEAD", talk.path(""), "").status());
        }
    }

    @Test
    void aTokenInTheAddressIsNotLookedAt() {
        Refusal.of(foothold.api().get(talk.path("?token=" + talk.token())), 404);
        Refusal.of(foothold.api().get(talk.path("?access_token=" + talk.token())), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAA%27A",
        "%C3%A4", "null", "*", "1", "..", "A%20B"})
    void anUnknownIdIsNotFoundWhateverItLooksLike(String id) {
        Refusal.of(talk.api().get("/api/v1/conversations/" + id), 404);
    }

    /// What a refusal says, apart from the number of the request.
    private static String told(Response response) {
        Refusal.of(response, 404);
        return response.body().replace(response.json().get("requestId").asText(), "");
    }

    private Response turn(String json) {
        return talk.turn(json.replace('\'', '"'));
    }
}
