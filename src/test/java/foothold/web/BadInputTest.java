package foothold.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Foothold;
import foothold.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bodies that are not as they must be, at the door of the API. Turns of a conversation are in [BadTurnTest].
class BadInputTest {

    private static final String ASK = "/api/v1/ask";
    private static final String BEGIN = "/api/v1/conversations";

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "`{'qestion': 'What is it?'}`, qestion",
        "`{'question': 'What is it?', 'user': 'me'}`, user",
        "`{'question': 'What is it?', 'situation': {'planet': 'mars'}}`, planet",
    })
    void anUnknownFieldIsNamed(String body, String field) {
        String detail = Refusal.of(post(ASK, body), 400);
        assertTrue(detail.contains(field), detail);
    }

    @Test
    void aVeryLongFieldNameIsNotRepeatedWhole() {
        String detail = Refusal.of(post(ASK, "{'" + "x".repeat(5_000) + "': 1}"), 400);
        assertTrue(detail.length() < 300, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "not json", "{'question': }", "{'question': 'What?'} {}",
        "{'question': 'What?'},", "{'question': 'What?',}", "{question: 'What?'}", "\uFEFF{'question': 'What?'}",
        "{'question': 'What?', 'question': 'Who?'}",
        "{'question': 'What?', 'situation': {'nation': 'wales', 'nation': 'england'}}", "{'question': 'a\nb'}",
        "{'question': NaN}", "// {}", "{'question': 'What?'} // why"})
    void whatIsNotJsonIsRefused(String body) {
        Refusal.of(post(ASK, body), 400);
    }

    @Test
    void jsonNestedVeryDeeplyIsRefused() {
        Refusal.of(post(ASK, "[".repeat(15_000)), 400);
        Refusal.of(post(ASK, "{'question':".repeat(1_000) + "1" + "}".repeat(1_000)), 400);
        Refusal.of(post(ASK, "{'situation':" + "[".repeat(7_000) + "]".repeat(7_000) + "}"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'question': 1}", "{'question': 1.5}", "{'question': true}", "{'question': ['What?']}",
        "{'question': {'text': 'What?'}}", "{'question': null}", "null", "[]", "'What?'", "1", "1e400",
        "{'question': 1e400}", "{'question': 'What?', 'situation': 'wales'}", "{'question': 'What?', 'situation': ''}",
        "{'question': 'What?', 'situation': ['wales']}", "{'question': 'What?', 'situation': {'nation': 1}}",
        "{'question': 'What?', 'situation': {'nation': null}}",
        "{'question': 'What?', 'situation': {'nation': ['wales']}}"})
    void aValueOfTheWrongKindIsRefused(String body) {
        Refusal.of(post(ASK, body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "{}", "{'question': ''}", "{'question': '   '}",
        "{'question': '\\n\\t\\u00a0\\u200b'}"})
    void anEmptyQuestionIsRefused(String body) {
        Refusal.of(post(ASK, body), 400);
    }

    @Test
    void aTooLongQuestionIsToldItsLength() {
        String detail = Refusal.of(post(ASK, "{'question': '" + "why ".repeat(1_250) + "'}"), 413);
        assertTrue(detail.contains("5000") && detail.contains("2000"), detail);
        post(ASK, "{'question': '" + "w".repeat(2_000) + "'}").expect(200);
        Refusal.of(post(ASK, "{'question': '" + "w".repeat(2_001) + "'}"), 413);
    }

    @Test
    void aBodyOver16KibIsRefused() {
        String filling = "{'question': 'What?'" + " ".repeat(16 * 1024) + "}";
        Refusal.of(post(ASK, filling), 413);
        Refusal.of(post(BEGIN, "{" + " ".repeat(16 * 1024) + "}"), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
        "application/jsonp", "application/json-patch+json", "application/xml", "json",
        "application/json; charset=iso-8859-1", "application/json; charset=bogus", "application/json; charset",
        "application/json; charset=", "application/json; charset=utf-8; charset=utf-16"})
    void anotherMediaTypeIsRefused(String type) {
        Refusal.of(foothold.api().with("Content-Type", type).post(ASK, "{\"question\": \"What?\"}"), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=UTF-8",
        "Application/JSON;charset=\"utf-8\""})
    void jsonInUtf8IsReadHoweverItIsWritten(String type) {
        foothold.api().with("Content-Type", type).post(ASK, "{\"question\": \"What?\"}").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lone \\ud83d surrogate", "\\udc00", "a NUL \\u0000 inside"})
    void whatIsNotTextIsRefused(String question) {
        Refusal.of(post(ASK, "{'question': '" + question + "'}"), 400);
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[] latin = "{\"question\": \"Caf\u00e9?\"}".getBytes(StandardCharsets.ISO_8859_1);
        Refusal.of(foothold.api().with("Content-Type", "application/json").send("POST", ASK, latin), 400);
        byte[] wide = "{\"question\": \"What?\"}".getBytes(StandardCharsets.UTF_16);
        Refusal.of(foothold.api().with("Content-Type", "application/json").send("POST", ASK, wide), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'situation': {'nation': 'france'}}", "{'situation': {'nation': ''}}",
        "{'situation': {'nation': 'Wales'}}", "{'situation': {'technology': 'any'}}",
        "{'situation': {'Nation': 'wales'}}", "{'situation': {'': 'wales'}}", "{'language': 'english'}",
        "{'language': ''}", "{'language': 'e'}", "{'language': 'en_GB'}", "{'language': 1}", "{'token': 'mine'}",
        "{'id': 'mine'}"})
    void aConversationDoesNotBeginWithBadWords(String body) {
        Refusal.of(post(BEGIN, body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20", "?limit=5", "?q=a&limit=0", "?q=a&limit=51", "?q=a&limit=-1",
        "?q=a&limit=ten", "?q=a&limit=", "?q=a&limit=99999999999", "?q=%00", "?Q=a"})
    void aSearchWithoutWordsOrWithABadLimitIsRefused(String query) {
        Refusal.of(foothold.api().get("/api/v1/search" + query), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "title:x", "\"~1000000", "a AND (b OR", "/(a+)+$/", "[a TO z]", "^~!{}\\",
        "' or 1=1 --", "%n%n%s", "${jndi:ldap://x}", "{{7*7}}"})
    void theSyntaxOfQueriesIsTakenAsWords(String question) {
        foothold.api().post(ASK, Map.of("question", question)).expect(200);
        String escaped = URLEncoder.encode(question, StandardCharsets.UTF_8);
        foothold.api().get("/api/v1/search?q=" + escaped).expect(200);
    }

    /// Posts JSON that is written with single quotes, to be read more easily.
    private static Response post(String path, String json) {
        return foothold.api().post(path, json.replace('\'', '"'));
    }
}
