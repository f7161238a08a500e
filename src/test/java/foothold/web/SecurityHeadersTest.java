package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Foothold;
import foothold.RawHttp;
import foothold.Response;
import foothold.Talk;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityHeadersTest {

    private static final String ASK = "/api/v1/ask";

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    static Stream<Response> responsesOfEveryKind() {
        return Stream.of(
                foothold.api().get("/").expect(200),
                foothold.api().get("/api/v1/factors").expect(200),
                foothold.api().get("/health/live").expect(200),
                foothold.api().get("/static/foothold.css").expect(200),
                foothold.api().send("HEAD", "/", "").expect(200),
                foothold.api().post("/api/v1/conversations", Map.of()).expect(201),
                foothold.api().send("OPTIONS", ASK, "").expect(204),
                foothold.api().get("/interview/review").expect(303),
                foothold.api().post(ASK, "{").expect(400),
                foothold.api().with("Origin", "https://elsewhere.example").post(ASK, "{}").expect(403),
                foothold.api().get("/nothing").expect(404),
                foothold.api().with("Accept", "text/html").get("/nothing").expect(404),
                foothold.api().get(ASK).expect(405),
                foothold.api().send("PURGE", ASK, "").expect(405),
                foothold.api().post(ASK, "{" + " ".repeat(17_000) + "}").expect(413),
                foothold.api().with("Content-Type", "text/plain").post(ASK, "{}").expect(415),
                raw("GARBAGE").expect(400),
                raw("GET /a%2fb HTTP/1.1\r\nHost: x\r\nConnection: close").expect(400),
                raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(9_000)).expect(431),
                raw("GET / HTTP/7.0\r\nHost: x").expect(505));
    }

    @ParameterizedTest
    @MethodSource("responsesOfEveryKind")
    void everyResponseCarriesTheHeaders(Response response) {
        String policy = response.header("content-security-policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertHeader(response, "x-content-type-options", "nosniff");
        assertHeader(response, "referrer-policy", "same-origin");
        assertHeader(response, "x-frame-options", "DENY");
        assertHeader(response, "cross-origin-opener-policy", "same-origin");
        assertHeader(response, "cross-origin-resource-policy", "same-origin");
        assertTrue(response.header("permissions-policy").orElse("").contains("camera=()"));
        assertFalse(response.headers().containsKey("server"), response::toString);
        assertFalse(response.headers().containsKey("x-powered-by"), response::toString);
        assertFalse(response.headers().containsKey("set-cookie"), response::toString);
        boolean sheet = response.request().contains("/static/");
        assertHeader(response, "cache-control", sheet ? "public, max-age=3600" : "no-store");
    }

    @Test
    void theOneCookieComesWithTheInterviewAndIsOutOfReachForScripts() {
        Response started = foothold.api().with("Content-Type", "application/x-www-form-urlencoded")
                .post("/interview/start", "path=quick").expect(303);
        assertEquals(1, started.headers().get("set-cookie").size());
        String cookie = started.header("set-cookie").orElse("");
        assertTrue(cookie.matches("foothold=[\\w-]{22}\\.[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax"), cookie);
        assertEquals("/interview", started.header("location").orElse(""));
    }

    @Test
    void noAnswerOfTheApiHoldsATokenButTheFirst() {
        Talk talk = Talk.interviewed(foothold);
        for (Response response : new Response[] {talk.api().get(talk.path("")), talk.turn(Map.of("command", "back"))}) {
            assertFalse(response.toString().contains(talk.token()), response::toString);
        }
    }

    @Test
    void noAddressHoldsAToken() {
        Response begun = foothold.api().post("/api/v1/conversations", Map.of()).expect(201);
        String token = begun.json().get("token").asText();
        assertEquals("/api/v1/conversations/" + begun.json().get("id").asText(), begun.header("location").orElse(""));
        assertEquals(1, begun.toString().split(token, -1).length - 1);
    }

    private static void assertHeader(Response response, String name, String value) {
        assertEquals(List.of(value), response.headers().get(name), response::toString);
    }

    private static Response raw(String request) {
        return RawHttp.send(foothold.address(), request + "\r\n\r\n");
    }
}
