package foothold.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Foothold;
import foothold.RawHttp;
import foothold.Response;
import foothold.Talk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a header holds arrives as it was sent, whatever came before on the same connection. Jetty remembers a connection's
/// headers and by default finds them again without regard to case, so that after the cookie `foothold=x` one that begins
/// with `foothold=X` was read with a small x.
class HeaderCaseTest {

    private static final String LAST = "Connection: close\r\n";

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    @Test
    void aCookieIsReadAsItWasSentAfterOneThatDiffersInCase() {
        Talk talk = Talk.interviewed(foothold);
        String earlier = get("/interview", "Cookie: foothold=" + swapped(talk.id()) + "\r\n");
        Response responses = RawHttp.send(foothold.address(), earlier + earlier
                + get("/interview", "Cookie: foothold=" + talk.id() + "." + talk.token() + "\r\n" + LAST)).expect(200);
        assertTrue(responses.body().contains("action=\"/interview/answer\""), responses::body);
    }

    @Test
    void aTokenIsReadAsItWasSentAfterOneThatDiffersInCase() {
        Talk talk = Talk.begin(foothold);
        String earlier = get(talk.path(""), "Authorization: Bearer " + swapped(talk.token()) + "\r\n");
        Response responses = RawHttp.send(foothold.address(), earlier + earlier
                + get(talk.path(""), "Authorization: Bearer " + talk.token() + "\r\n" + LAST)).expect(404);
        assertTrue(responses.body().contains("HTTP/1.1 200 OK"), responses::body);
    }

    private static String get(String path, String headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
    }

    private static String swapped(String text) {
        return text.chars().map(letter -> Character.isUpperCase(letter) ? Character.toLowerCase(letter)
                        : Character.toUpperCase(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
