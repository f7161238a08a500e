package foothold.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Wording.Worded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A server that fails is left alone for a while, and used again when it is well.
class BreakerTest {

    private static final int FAILURES = 5;
    private static final AtomicInteger ASKED = new AtomicInteger();
    /// As we ship, but for a short rest.
    private static final Limits PATIENT = new Limits(Samples.SHIPPED.connect(), Samples.SHIPPED.firstWords(), Samples.SHIPPED.idle(),
            Samples.SHIPPED.total(), Samples.SHIPPED.pause(), Samples.SHIPPED.bytes(), Samples.SHORT.concurrent(),
            Samples.SHIPPED.queue(), Duration.ofSeconds(1));

    private static LanguageModel model(FakeProvider server, Limits limits) {
        var models = new ChatModels(server.at(Shape.OPENAI, limits.total()), limits);
        return new LanguageModel(models::forCall, Prompts.shipped(), limits, () -> false, models::close);
    }

    /// What words a question gets that nobody asked before: an answer is kept for a while.
    private static String name(LanguageModel model) {
        return model.wording().say(Samples.QUESTION + " " + ASKED.incrementAndGet(), Samples.advice()).name();
    }

    @Test
    void fiveFailuresOpenItAndOneSuccessAfterARestClosesIt() throws InterruptedException {
        var behaviours = new ArrayList<FakeProvider.Behaviour>();
        for (int i = 0; i < FAILURES; i++) {
            behaviours.add(Faults.status(401, ""));
        }
        behaviours.add(Shape.OPENAI.answering(Samples.FAITHFUL));
        try (var server = new FakeProvider(behaviours.toArray(FakeProvider.Behaviour[]::new));
             var model = model(server, PATIENT)) {
            for (int i = 0; i < FAILURES; i++) {
                assertEquals("plain", name(model));
            }
            assertEquals("plain", name(model), "the server is well, but rests");
            assertEquals(FAILURES, server.requests().size());
            Thread.sleep(PATIENT.rest().plusMillis(50));
            assertEquals("model", name(model));
            assertEquals(FAILURES + 1, server.requests().size());
        }
    }

    @Test
    void aFailureAfterTheRestMakesItRestAgain() throws InterruptedException {
        try (var server = new FakeProvider(Faults.status(401, "")); var model = model(server, PATIENT)) {
            for (int i = 0; i < FAILURES; i++) {
                name(model);
            }
            Thread.sleep(PATIENT.rest().plusMillis(50));
            name(model);
            name(model);
            assertEquals(FAILURES + 1, server.requests().size());
        }
    }

    @Test
    void thoseForWhomThereIsNoPlaceHaveThePlainAnswer() throws InterruptedException {
        FakeProvider.Behaviour slow = (socket, out) -> Thread.sleep(10_000);
        try (var server = new FakeProvider(slow); var model = model(server, Samples.SHORT)) {
            var waiting = new ArrayList<Thread>();
            for (int i = 0; i < Samples.SHORT.concurrent(); i++) {
                waiting.add(Thread.ofVirtual().start(() -> name(model)));
            }
            while (model.free() > 0) {
                Thread.sleep(5);
            }
            long began = System.nanoTime();
            assertEquals("plain", name(model));
            assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 5);
            for (Thread thread : waiting) {
                thread.join();
            }
            assertEquals(Samples.SHORT.concurrent(), model.free());
        }
    }

    @Test
    void theSameQuestionAgainCostsNoCall() {
        try (var server = new FakeProvider(Shape.OPENAI.answering(Samples.FAITHFUL)); var model = model(server, PATIENT)) {
            Worded first = model.wording().say(Samples.QUESTION, Samples.advice());
            assertEquals(List.of(first, first), List.of(model.wording().say(Samples.QUESTION, Samples.advice()),
                    model.wording().say(Samples.QUESTION, Samples.advice())));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void neitherDoesLookingAgainAtOneThatFailed() {
        try (var server = new FakeProvider(Faults.status(401, "")); var model = model(server, PATIENT)) {
            Worded first = model.wording().say(Samples.QUESTION, Samples.advice());
            assertEquals(first, model.wording().say(Samples.QUESTION, Samples.advice()));
            assertEquals(1, server.requests().size());
        }
    }
}
