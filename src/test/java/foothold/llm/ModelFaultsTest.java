package foothold.llm;

import static foothold.llm.Samples.SHORT;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Block;
import foothold.advice.PlainWording;
import foothold.advice.Wording.Worded;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a model's server does, the person has the plain answer in time, and nothing of the call is left over.
class ModelFaultsTest {

    private static final Worded PLAIN = new PlainWording().say(Samples.QUESTION, Samples.advice());
    /// Begun with the class, so that the other tests run meanwhile.
    private static final CompletableFuture<Duration> AS_WE_SHIP = CompletableFuture.supplyAsync(ModelFaultsTest::chatter);
    private static final Duration SLACK = Duration.ofSeconds(3);

    static Stream<Arguments> faults() {
        return Arrays.stream(Shape.values()).flatMap(shape ->
                Faults.of(shape).keySet().stream().map(fault -> Arguments.of(shape, fault)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void thePlainAnswerComesInTime(Shape shape, String fault) throws InterruptedException {
        PrintStream err = System.err;
        var logged = new ByteArrayOutputStream();
        var shown = new ArrayList<Block>();
        try (var server = new FakeProvider(Faults.of(shape).get(fault)); var voice = new Reworded(server, shape)) {
            System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
            long began = System.nanoTime();
            Worded answer = voice.model.wording().say(Samples.ASKED, Samples.advice(), shown::add);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            String log = logged.toString(StandardCharsets.UTF_8);
            assertAll(
                    () -> assertEquals(PLAIN, answer),
                    () -> assertTrue(took.compareTo(SHORT.total().plus(SLACK)) < 0, "took " + took),
                    () -> assertTrue(server.requests().size() <= 2, "calls: " + server.requests().size()),
                    () -> assertEquals(SHORT.concurrent(), voice.model.free(), "places for calls"),
                    () -> assertFalse(log.contains(Faults.LEAK), "what the server sent is in the log"),
                    () -> assertFalse(log.contains("key-canary"), "the key is in the log"),
                    () -> assertEquals(List.of(), voice.threadsLeft(), "threads"));
        } finally {
            System.setErr(err);
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void theRefusedConnectionCostsNothing(Shape shape) {
        var server = new FakeProvider((socket, out) -> { });
        server.close();
        try (var voice = new Reworded(server, shape)) {
            assertEquals(PLAIN, voice.model.wording().say(Samples.QUESTION, Samples.advice()));
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void thereAreMoreThanTwentyFiveFaults(Shape shape) {
        assertTrue(Faults.of(shape).size() >= 50, Faults.of(shape).size() + " faults");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aGoodAnswerIsUsed(Shape shape) {
        try (var server = new FakeProvider(shape.answering(Samples.FAITHFUL)); var voice = new Reworded(server, shape, Samples.SHIPPED)) {
            assertEquals(LlmWording.NAME, voice.model.wording().say(Samples.QUESTION, Samples.advice()).name());
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aSecondCallMendsTheFirst(Shape shape) {
        try (var server = new FakeProvider(Faults.status(429, "Retry-After: 0\r\n"), shape.answering(Samples.FAITHFUL));
             var voice = new Reworded(server, shape, Samples.SHIPPED)) {
            assertEquals(LlmWording.NAME, voice.model.wording().say(Samples.QUESTION, Samples.advice()).name());
            assertEquals(2, server.requests().size());
        }
    }

    @Test
    void thePlainAnswerComesWithinTenSecondsAsWeShip() {
        assertTrue(AS_WE_SHIP.join().compareTo(Duration.ofSeconds(10)) < 0, "took " + AS_WE_SHIP.join());
    }

    /// How long a server that never comes to the point is listened to, with the time that an answer may wait for its turn.
    private static Duration chatter() {
        FakeProvider.Behaviour chatter = (socket, out) -> {
            Shape.send(out, Shape.OPENAI.head());
            for (int i = 0; i < 1_000; i++) {
                Shape.send(out, Shape.OPENAI.parts("word "));
                Thread.sleep(100);
            }
        };
        try (var server = new FakeProvider(chatter); var voice = new Reworded(server, Shape.OPENAI, Samples.SHIPPED)) {
            long began = System.nanoTime();
            assertEquals(PLAIN, voice.model.wording().say(Samples.QUESTION, Samples.advice()));
            return Duration.ofNanos(System.nanoTime() - began).plus(Samples.SHIPPED.queue());
        }
    }

    @Test
    void whatStandsAfterTheEndIsCheckedLikeAllElse() {
        Shape shape = Shape.OPENAI;
        String twice = shape.head() + shape.parts(String.join("\n", Samples.FAITHFUL) + "\n") + shape.end("stop")
                + shape.parts("Buy it now. [1]\n") + shape.event("[DONE]") + shape.event("[DONE]");
        try (var server = new FakeProvider(Shape.sending(twice)); var voice = new Reworded(server, shape, Samples.SHIPPED)) {
            Worded answer = voice.model.wording().say(Samples.QUESTION, Samples.advice());
            assertEquals(LlmWording.NAME, answer.name());
            assertFalse(Samples.text(answer).contains("Buy it"));
        }
    }

    @Test
    void aLineWithoutEndIsReadNoFurtherThanTheLimit() {
        var sent = new AtomicLong();
        FakeProvider.Behaviour endless = (socket, out) -> {
            Shape.send(out, Shape.OPENAI.head() + "data: ");
            for (int i = 0; i < 30_000; i++) {
                Shape.send(out, "x".repeat(8_192));
                sent.addAndGet(8_192);
            }
        };
        try (var server = new FakeProvider(endless); var voice = new Reworded(server, Shape.OPENAI)) {
            voice.model.wording().say(Samples.QUESTION, Samples.advice());
            // What is beyond the limit of 64 KiB is what stood in the buffers of the two sockets.
            assertTrue(sent.get() < 16_000_000, "sent " + sent.get());
        }
    }

    @Test
    void aThousandFailedAnswersLeaveNothingBehind() throws InterruptedException {
        FakeProvider.Behaviour refused = Faults.status(403, "");
        // The breaker lets a call through again after a millisecond, so that many rounds make one, however fast the machine.
        var restless = new Limits(SHORT.connect(), SHORT.firstWords(), SHORT.idle(), SHORT.total(), SHORT.pause(), SHORT.bytes(),
                SHORT.concurrent(), SHORT.queue(), Duration.ofMillis(1));
        try (var server = new FakeProvider(refused); var voice = new Reworded(server, Shape.OPENAI, restless)) {
            for (int i = 0; i < 1_000; i++) {
                assertEquals(PLAIN, voice.model.wording().say(Samples.QUESTION + " " + i, Samples.advice()));
            }
            assertTrue(server.requests().size() >= 200, "calls: " + server.requests().size());
            assertEquals(restless.concurrent(), voice.model.free());
            assertEquals(List.of(), voice.threadsLeft());
        }
    }

    @Test
    void silenceAfterAnyNumberOfTokensEndsInThePlainAnswer() throws InterruptedException {
        String[] tokens = Samples.FAITHFUL.getFirst().split("(?<= )");
        var answers = new ConcurrentHashMap<Integer, Worded>();
        var asking = new ArrayList<Thread>();
        for (int i = 0; i <= 20; i++) {
            int count = i;
            asking.add(Thread.ofVirtual().start(() -> answers.put(count, afterSilence(Arrays.copyOf(tokens, count)))));
        }
        for (Thread thread : asking) {
            thread.join();
        }
        assertEquals(21, answers.size());
        assertEquals(Set.of(PLAIN), Set.copyOf(answers.values()));
    }

    private static Worded afterSilence(String... tokens) {
        FakeProvider.Behaviour silent = (socket, out) -> {
            Shape.send(out, Shape.OPENAI.head() + Shape.OPENAI.parts(tokens));
            Thread.sleep(20_000);
        };
        try (var server = new FakeProvider(silent); var voice = new Reworded(server, Shape.OPENAI)) {
            return voice.model.wording().say(Samples.QUESTION, Samples.advice());
        }
    }

    /// A wording over a server, with the short limits unless a test says otherwise.
    private static final class Reworded implements AutoCloseable {
        final LanguageModel model;
        private final ChatModels models;

        Reworded(FakeProvider server, Shape shape) {
            this(server, shape, SHORT);
        }

        Reworded(FakeProvider server, Shape shape, Limits limits) {
            models = new ChatModels(server.at(shape, limits.total()), limits);
            model = new LanguageModel(models::forCall, Prompts.shipped(), limits, () -> false, models::close);
        }

        /// The threads of calls that still run after a moment.
        List<String> threadsLeft() throws InterruptedException {
            for (int i = 0; i < 20 && models.running() > 0; i++) {
                Thread.sleep(50);
            }
            return models.running() == 0 ? List.of() : List.of(models.running() + " running");
        }

        @Override
        public void close() {
            model.close();
        }
    }
}
