package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Foothold;
import foothold.Response;
import foothold.Talk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One turn a minute for each conversation, twenty for each address: so the tests have an order, the greedy one last.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitsTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_TURNS_PER_MINUTE", "1");

    @Test
    @Order(1)
    void whoAsksTooOftenIsToldWhenToComeBack() {
        Talk talk = Talk.interviewed(foothold);
        Response second = talk.turn(Map.of("command", "help"));
        Refusal.of(second, 429);
        int seconds = Integer.parseInt(second.header("retry-after").orElse("0"));
        assertTrue(seconds >= 1 && seconds <= 60, second::toString);
    }

    @Test
    @Order(2)
    void oneConversationDoesNotUseUpAnothersTurns() {
        Talk.interviewed(foothold);
        Talk.interviewed(foothold);
    }

    @Test
    @Order(3)
    void madeUpTokensAndForwardedAddressesDoNotEscapeTheLimit() {
        List<Integer> statuses = IntStream.range(0, 25).mapToObj(number -> foothold.api().as("made-up-" + number)
                .with("X-Forwarded-For", "10.0.0." + number)
                .post("/api/v1/ask", Map.of("question", "")).status()).toList();
        assertEquals(429, statuses.getLast(), statuses::toString);
    }

    @Test
    @Order(4)
    void aPersonIsToldHowToSendAgainWhatTheyTyped() {
        Response page = foothold.api().with("Accept", "text/html").with("Origin", foothold.address())
                .with("Content-Type", "application/x-www-form-urlencoded").send("POST", "/ask", "question=Why").expect(429);
        assertTrue(page.body().contains("<h1>Too many requests</h1>") && page.body().contains("reload this page"), page::body);
    }
}
