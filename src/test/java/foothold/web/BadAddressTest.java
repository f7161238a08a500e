package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Foothold;
import foothold.RawHttp;
import foothold.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses that lead nowhere, methods that a route does not have, and requests that are hardly HTTP.
class BadAddressTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/api", "/api/", "/api/v1", "/api/v1/nothing", "/api/v2/ask", "/API/v1/factors",
        "/api/v1/factors/x", "/api/v1/passages/no-such-passage", "/api/v1/passages/No-Such",
        "/api/v1/sources/no-such-source", "/static/", "/static/nothing.css", "/static/../openapi.yaml",
        "/pages/no-such-page", "/openapi.json", "/metrics", "/.env", "/WEB-INF/web.xml"})
    void whereNothingIsIsNotFound(String path) {
        Refusal.of(foothold.api().get(path), 404);
        foothold.api().send("HEAD", path, "").expect(404);
    }

    @Test
    void aPersonGetsAPageInstead() {
        Response page = foothold.api().with("Accept", "text/html").get("/pages/no-such-page").expect(404);
        assertEquals("text/html", page.mediaType());
        assertTrue(page.body().contains("<h1>Not found</h1>"), page.body());
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/ask, POST", "PUT, /api/v1/ask, POST", "DELETE, /api/v1/factors, GET",
        "POST, /api/v1/factors, GET", "PATCH, /api/v1/conversations, POST", "GET, /api/v1/conversations, POST",
        "TRACE, /api/v1/ask, POST", "PURGE, /api/v1/ask, POST", "BEFORE, /api/v1/ask, POST", "AFTER, /, GET",
        "GET, /interview/answer, POST", "POST, /openapi.yaml, GET", "POST, /, GET"})
    void aWrongMethodIsToldTheRightOnes(String method, String path, String allowed) {
        Response response = foothold.api().send(method, path, "");
        Refusal.of(response, 405);
        assertTrue(Set.of(response.header("allow").orElse("").split(", ")).contains(allowed), response::toString);
    }

    @Test
    void aPageToReadSaysSoTooWhenTheMethodIsWrong() {
        Response page = foothold.api().with("Accept", "text/html").send("POST", "/about", "").expect(405);
        assertEquals("GET, HEAD", page.header("allow").orElse(""));
    }

    @Test
    void noHeaderTurnsOneMethodIntoAnother() {
        Refusal.of(foothold.api().with("X-HTTP-Method-Override", "GET").send("POST", "/api/v1/factors", ""), 405);
        foothold.api().with("X-HTTP-Method-Override", "DELETE").get("/api/v1/factors").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/factors", "/openapi.yaml", "/static/foothold.css", "/about"})
    void headIsGetWithoutABody(String path) {
        Response get = foothold.api().get(path).expect(200);
        Response head = foothold.api().send("HEAD", path, "").expect(200);
        assertEquals("", head.body());
        assertEquals(get.header("content-type"), head.header("content-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/a%2fb", "/pages/%00", "/pages/%ff", "/pages/%zz", "/pages/%", "/pages/%2e%2e/x",
        "/pages/..;/x", "/a\\b", "//", "/pages/;x=y", "/api/v1/ask;x", "/pages/a b", "/pages/%u0041",
        "/static/%2e%2e/openapi.yaml", "/static/..%5copenapi.yaml", "nothing", "http://", "*", "/pages/\u00e9"})
    void aMalformedAddressIsRefused(String path) {
        Response response = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        Refusal.of(response, response.status() == 404 ? 404 : 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nBad Header: y\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n",
        "G\u0001T / HTTP/1.1\r\nHost: x\r\n\r\n", "POST /api/v1/ask HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n",
        "POST /api/v1/ask HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /api/v1/ask HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x"})
    void whatIsHardlyHttpIsRefused(String request) {
        Response response = raw(request);
        assertTrue(Set.of(400, 505).contains(response.status()), response::toString);
        Refusal.of(response, response.status());
    }

    @Test
    void aBodyWithTwoLengthsIsNeverRead() {
        Response response = raw("POST /api/v1/ask HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "0\r\n\r\nGET /about HTTP/1.1\r\nHost: x\r\n\r\n");
        Refusal.of(response, 400);
        assertFalse(response.body().contains("About"), response::toString);
    }

    @Test
    void aBrokenChunkIsRefused() {
        Refusal.of(raw("POST /api/v1/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"), 400);
    }

    @Test
    void headersThatAreTooLongAreRefused() {
        Refusal.of(raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(9_000) + "\r\n\r\n"), 431);
        Refusal.of(raw("GET /" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414);
    }

    @Test
    void noWebSocketIsOpened() {
        Response response = raw("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n").expect(200);
        assertTrue(response.header("set-cookie").isEmpty(), response::toString);
    }

    private static Response raw(String request) {
        return RawHttp.send(foothold.address(), request);
    }
}
