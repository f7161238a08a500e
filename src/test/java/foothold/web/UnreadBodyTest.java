package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Foothold;
import foothold.RawHttp;
import foothold.Response;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A request that is refused before its body is looked at leaves the connection usable, or says that it does not.
class UnreadBodyTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    @ParameterizedTest
    @CsvSource({"POST, /nothing, 404", "PUT, /api/v1/ask, 405", "OPTIONS, /api/v1/ask, 204",
        "POST, /api/v1/factors, 405"})
    void theNextRequestOnTheConnectionIsAnswered(String method, String path, int status) {
        String refused = method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n";
        String next = "{}GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        Response first = RawHttp.send(foothold.address(), refused, next).expect(status);
        assertTrue(first.body().contains("HTTP/1.1 200 OK"), first::toString);
    }

    @ParameterizedTest
    @CsvSource({"PURGE, /api/v1/ask, 405, 2", "POST, /api/%2f, 400, 2", "POST, /api/v1/ask, 413, 20000",
        "POST, /nothing, 413, 20000"})
    void whereTheRestIsNotReadTheConnectionIsClosed(String method, String path, int status, int length) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n";
        String body = "x".repeat(Math.min(length, 16_500));
        Response response = RawHttp.send(foothold.address(), head, body).expect(status);
        assertEquals("close", response.header("connection").orElse(""), response::toString);
    }
}
