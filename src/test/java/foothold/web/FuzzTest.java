package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Api;
import foothold.Foothold;
import foothold.Response;
import foothold.Talk;
import foothold.web.Mutant.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Thousands of requests that are right but for one thing: none may break the server, and whatever is refused is
/// refused as described. `-Dfuzz.seed=7 -Dfuzz.requests=100000 -Dfuzz.seconds=600` looks further.
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 4_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123);
    /// A busy machine sends fewer requests, not a failure.
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(Long.getLong("fuzz.seconds", 15));

    @RegisterExtension
    static final Foothold foothold = Foothold.plain();

    private final Random random = new Random(SEED);
    private Talk talk = Talk.interviewed(foothold);
    private JsonNode question = talk.question();

    @Test
    void noRequestBreaksTheServer() {
        Talk untouched = Talk.interviewed(foothold);
        JsonNode before = untouched.state();
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        int sent = 0;
        int refused = 0;
        while (sent < REQUESTS && System.nanoTime() < end) {
            Mutant mutant = Mutant.of(valid(), random);
            Response response = sent(mutant, sent);
            refused += response.status() >= 400 ? 1 : 0;
            sent++;
            if (sent % 100 == 0) {
                // A conversation takes some hundred turns, and some of these were right.
                talk = Talk.interviewed(foothold);
                question = talk.question();
            }
        }
        assertEquals(before, untouched.state());
        assertTrue(refused > sent / 2, refused + " of " + sent + " were refused");
    }

    private static Response sent(Mutant mutant, int number) {
        try {
            Response response = mutant.send();
            assertTrue(response.status() < 500, response::toString);
            assertTrue(!mutant.bad() || response.status() >= 400, response::toString);
            if (response.status() >= 400 && !mutant.method().equals("HEAD")) {
                Refusal.of(response, response.status());
            }
            return response;
        } catch (AssertionError e) {
            throw new AssertionError("request " + number + " of seed " + SEED + ", changed: " + mutant.change() + ", "
                    + mutant.method() + " " + mutant.path() + " " + new String(mutant.body()), e);
        }
    }

    private Valid valid() {
        String id = question.get("id").asText();
        String choice = question.at("/choices/0/id").asText();
        Api json = foothold.api().with("Content-Type", "application/json");
        Api own = talk.api().with("Content-Type", "application/json")
                .with("Idempotency-Key", "key-" + random.nextInt());
        String turns = talk.path("/turns");
        List<Valid> all = List.of(
                new Valid(json, "POST", "/api/v1/ask", quoted("{'question':'Why?','situation':{'nation':'wales'}}")),
                new Valid(json, "POST", "/api/v1/conversations",
                        quoted("{'situation':{'technology':'epr'},'language':'en'}")),
                new Valid(own, "POST", turns, quoted("{'message':'What do super users need?','sequence':1}")),
                new Valid(own, "POST", turns, quoted("{'command':'start-interview','path':'full'}")),
                new Valid(own, "POST", turns,
                        quoted("{'answer':{'question':'%s','choice':'%s','note':'n'},'sequence':1}", id, choice)),
                new Valid(own, "POST", turns, quoted("{'answer':{'question':'%s','mark':'dont-know'}}", id)),
                new Valid(own, "GET", talk.path(""), ""),
                new Valid(own, "GET", talk.path("/checklist"), ""),
                new Valid(json, "GET", "/api/v1/search?q=training&limit=3", ""),
                new Valid(json, "GET", "/api/v1/passages/" + question.path("factor").asText("x"), ""),
                new Valid(json, "GET", "/api/v1/factors", ""),
                new Valid(json, "GET", "/health/ready", ""),
                new Valid(json, "GET", "/openapi.yaml", ""));
        return all.get(random.nextInt(all.size()));
    }

    private static String quoted(String json, Object... values) {
        return json.replace('\'', '"').formatted(values);
    }
}
