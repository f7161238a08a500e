package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Api;
import foothold.Foothold;
import foothold.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String LISTED = "https://intranet.example.org";
    private static final Map<String, String> QUESTION = Map.of("question", "What makes a good super user?");

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_EMBED_ORIGINS", LISTED + ",http://localhost:3000");

    @Test
    void aListedSiteMayAskAndReadTheAnswer() {
        Response response = from(LISTED).post("/api/v1/ask", QUESTION).expect(200);
        assertEquals(LISTED, response.header("access-control-allow-origin").orElse(""));
        assertEquals("Origin", response.header("vary").orElse(""));
        assertFalse(response.headers().containsKey("access-control-allow-credentials"));
    }

    @Test
    void aListedSiteMayReadRefusalsToo() {
        Response response = from(LISTED).post("/api/v1/ask", Map.of()).expect(400);
        assertEquals(LISTED, response.header("access-control-allow-origin").orElse(""));
    }

    @Test
    void aListedSitesPreflightNamesWhatItMaySend() {
        Response response = from(LISTED).with("Access-Control-Request-Method", "POST")
                .send("OPTIONS", "/api/v1/conversations/any/turns", "").expect(204);
        assertEquals(LISTED, response.header("access-control-allow-origin").orElse(""));
        assertTrue(response.header("access-control-allow-methods").orElse("").contains("DELETE"));
        assertTrue(response.header("access-control-allow-headers").orElse("").contains("Idempotency-Key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://elsewhere.example", "https://intranet.example.org.evil.example",
        "http://intranet.example.org", "https://intranet.example.org:8443", "https://sub.intranet.example.org",
        "HTTPS://INTRANET.EXAMPLE.ORG", "https://intranet.example.org/", "file://", "*", ""})
    void anyOtherSiteMayNot(String origin) {
        assertShut(from(origin).post("/api/v1/ask", QUESTION));
        assertShut(from(origin).get("/api/v1/factors"));
        assertShut(from(origin).send("OPTIONS", "/api/v1/ask", ""));
        assertShut(from(origin).with("Content-Type", "text/plain").post("/api/v1/ask", "{\"question\": \"Why?\"}"));
        assertShut(from(origin).with("Content-Type", FORM).post("/ask", "question=Why"));
        assertShut(from(origin).with("Content-Type", FORM).post("/interview/finish", "x=1"));
    }

    @Test
    void evenAListedSiteMayNotPostOurForms() {
        assertShut(from(LISTED).with("Content-Type", FORM).post("/ask", "question=Why"));
    }

    @Test
    void anotherSiteMayLinkToOurPagesButNotReadThem() {
        Response page = from("https://elsewhere.example").get("/about").expect(200);
        assertFalse(page.headers().containsKey("access-control-allow-origin"));
    }

    @Test
    void ourOwnPagesMay() {
        Api own = from(foothold.address());
        own.post("/api/v1/ask", QUESTION).expect(200);
        own.with("Content-Type", FORM).post("/ask", "question=Why").expect(200);
    }

    @Test
    void ourOwnPagesMayBehindAProxyThatChangesTheHost() {
        Api behind = from("https://foothold.trust.example").with("Sec-Fetch-Site", "same-origin");
        behind.with("Content-Type", FORM).post("/ask", "question=Why").expect(200);
    }

    @Test
    void programsWithoutAnOriginMay() {
        Response response = foothold.api().post("/api/v1/ask", QUESTION).expect(200);
        assertFalse(response.headers().containsKey("access-control-allow-origin"));
    }

    private static Api from(String origin) {
        return foothold.api().with("Origin", origin);
    }

    private static void assertShut(Response response) {
        Refusal.of(response, 403);
        assertFalse(response.headers().containsKey("access-control-allow-origin"), response::toString);
    }
}
