package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Api;
import foothold.Foothold;
import foothold.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Behind a proxy that ends TLS, people are at an https address although requests come to us without it.
class TlsProxyTest {

    private static final String STAY = "strict-transport-security";

    @RegisterExtension
    static final Foothold behindAProxy = Foothold.plain().with("FOOTHOLD_TRUSTED_PROXIES", "127.0.0.1");
    @RegisterExtension
    static final Foothold withoutOne = Foothold.plain();

    @Test
    void theCookieNeverLeavesHttpsAndBrowsersAreToldToStay() {
        Response started = start(behindAProxy.api().with("X-Forwarded-Proto", "https"));
        assertTrue(cookie(started).endsWith("; HttpOnly; SameSite=Lax; Secure"), cookie(started));
        assertEquals(Optional.of("max-age=31536000"), started.header(STAY));
        assertEquals("/interview", started.header("location").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/static/foothold.css", "/api/v1/factors", "/nothing"})
    void everyAnswerTellsThem(String path) {
        assertEquals(Optional.of("max-age=31536000"),
                behindAProxy.api().with("X-Forwarded-Proto", "HTTPS, http").get(path).header(STAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "", "httpsx"})
    void withoutTlsAtTheProxyNothingIsSaid(String scheme) {
        Response started = start(behindAProxy.api().with("X-Forwarded-Proto", scheme));
        assertTrue(cookie(started).endsWith("; SameSite=Lax"), cookie(started));
        assertEquals(Optional.empty(), started.header(STAY));
    }

    @Test
    void aHeaderThatNoTrustedProxySentIsNotBelieved() {
        Response started = start(withoutOne.api().with("X-Forwarded-Proto", "https"));
        assertTrue(cookie(started).endsWith("; SameSite=Lax"), cookie(started));
        assertEquals(Optional.empty(), started.header(STAY));
    }

    private static Response start(Api api) {
        return api.with("Content-Type", "application/x-www-form-urlencoded")
                .post("/interview/start", "path=quick").expect(303);
    }

    private static String cookie(Response response) {
        return response.header("set-cookie").orElse("");
    }
}
