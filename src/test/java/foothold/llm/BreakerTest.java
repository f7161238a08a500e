package foothold.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Wording.Worded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A server that fails is left alone for a while, and used again when it is well.
class BreakerTest {

    private static final int FAILURES = 5;
    /// As we ship, but for a short rest.
    private static final Limits PATIENT = new Limits(Samples.SHIPPED.connect(), Samples.SHIPPED.firstWords(), Samples.SHIPPED.idle(),
            Samples.SHIPPED.total(), Samples.SHIPPED.pause(), Samples.SHIPPED.bytes(), Samples.SHORT.concurrent(),
            Samples.SHIPPED.queue(), Duration.ofSeconds(1));

    private static LlmWording wording(FakeProvider server, Limits limits) {
        var models = new ChatModels(server.at(Shape.OPENAI, limits.total()), limits);
        return new LlmWording(models::forCall, Prompts.shipped(), limits, () -> false, models::close);
    }

    private static String name(LlmWording wording) {
        return wording.say(Samples.QUESTION, Samples.advice()).name();
    }

    @Test
    void fiveFailuresOpenItAndOneSuccessAfterARestClosesIt() throws InterruptedException {
        var behaviours = new ArrayList<FakeProvider.Behaviour>();
        for (int i = 0; i < FAILURES; i++) {
            behaviours.add(Faults.status(401, ""));
        }
        behaviours.add(Shape.OPENAI.answering(Samples.FAITHFUL));
        try (var server = new FakeProvider(behaviours.toArray(FakeProvider.Behaviour[]::new));
             var wording = wording(server, PATIENT)) {
            for (int i = 0; i < FAILURES; i++) {
                assertEquals("plain", name(wording));
            }
            assertEquals("plain", name(wording), "the server is well, but rests");
            assertEquals(FAILURES, server.requests().size());
            Thread.sleep(PATIENT.rest().plusMillis(50));
            assertEquals("model", name(wording));
            assertEquals(FAILURES + 1, server.requests().size());
        }
    }

    @Test
    void aFailureAfterTheRestMakesItRestAgain() throws InterruptedException {
        try (var server = new FakeProvider(Faults.status(401, "")); var wording = wording(server, PATIENT)) {
            for (int i = 0; i < FAILURES; i++) {
                name(wording);
            }
            Thread.sleep(PATIENT.rest().plusMillis(50));
            name(wording);
            name(wording);
            assertEquals(FAILURES + 1, server.requests().size());
        }
    }

    @Test
    void thoseForWhomThereIsNoPlaceHaveThePlainAnswer() throws InterruptedException {
        FakeProvider.Behaviour slow = (socket, out) -> Thread.sleep(10_000);
        try (var server = new FakeProvider(slow); var wording = wording(server, Samples.SHORT)) {
            var waiting = new ArrayList<Thread>();
            for (int i = 0; i < Samples.SHORT.concurrent(); i++) {
                waiting.add(Thread.ofVirtual().start(() -> name(wording)));
            }
            while (wording.free() > 0) {
                Thread.sleep(5);
            }
            long began = System.nanoTime();
            assertEquals("plain", name(wording));
            assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 5);
            for (Thread thread : waiting) {
                thread.join();
            }
            assertEquals(Samples.SHORT.concurrent(), wording.free());
        }
    }

    @Test
    void theSameQuestionAgainCostsNoCall() {
        try (var server = new FakeProvider(Shape.OPENAI.answering(Samples.FAITHFUL)); var wording = wording(server, PATIENT)) {
            Worded first = wording.say(Samples.QUESTION, Samples.advice());
            assertEquals(List.of(first, first), List.of(wording.say(Samples.QUESTION, Samples.advice()),
                    wording.say(Samples.QUESTION, Samples.advice())));
            assertEquals(1, server.requests().size());
        }
    }
}
