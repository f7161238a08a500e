package foothold.llm;

import static foothold.llm.Samples.SHORT;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a model's server does, each other use of a model ends in time in what is there without one.
class WorkFaultsTest {

    private static final Duration SLACK = Duration.ofSeconds(3);
    private static final int AT_ONCE = 8;

    static Stream<Arguments> uses() {
        return Arrays.stream(Work.values()).flatMap(work -> Arrays.stream(Shape.values()).map(shape -> Arguments.of(work, shape)));
    }

    /// What became of one fault.
    private record Outcome(Object done, Duration took, int calls, int free, int threads) {
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("uses")
    void everyFaultEndsInWhatIsThereWithoutAModel(Work work, Shape shape) throws Exception {
        Map<String, FakeProvider.Behaviour> faults = Faults.of(shape);
        var outcomes = new TreeMap<String, Future<Outcome>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            faults.forEach((name, behaviour) -> outcomes.put(name, threads.submit(() -> outcome(work, shape, behaviour))));
        }
        assertTrue(outcomes.size() >= 50, outcomes.size() + " faults");
        assertAll(outcomes.entrySet().stream().map(one -> () -> holds(work, one.getKey(), one.getValue().get())));
        System.out.printf("%-10s %-7s %d faults, each as without a model; slowest %d ms, most calls %d%n", work, shape, outcomes.size(),
                slowest(outcomes.values()), most(outcomes.values()));
    }

    private static void holds(Work work, String fault, Outcome outcome) {
        assertEquals(work.without(), outcome.done(), fault);
        assertTrue(outcome.took().compareTo(SHORT.total().plus(SLACK)) < 0, fault + " took " + outcome.took());
        assertTrue(outcome.calls() <= (work == Work.REPHRASE ? 1 : 2), fault + " cost calls: " + outcome.calls());
        assertEquals(SHORT.concurrent(), outcome.free(), fault + ": places for calls");
        assertEquals(0, outcome.threads(), fault + ": threads");
    }

    private static Outcome outcome(Work work, Shape shape, FakeProvider.Behaviour behaviour) throws InterruptedException {
        try (var server = new FakeProvider(behaviour)) {
            var models = new ChatModels(server.at(shape, SHORT.total()), SHORT);
            try (var model = new LanguageModel(models::forCall, Prompts.shipped(), SHORT, () -> false, models::close)) {
                long began = System.nanoTime();
                Object done = work.done(model);
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                for (int i = 0; i < 40 && models.running() > 0; i++) {
                    Thread.sleep(50);
                }
                return new Outcome(done, took, server.requests().size(), model.free(), models.running());
            }
        }
    }

    private static long slowest(Iterable<Future<Outcome>> outcomes) throws ExecutionException, InterruptedException {
        long slowest = 0;
        for (Future<Outcome> outcome : outcomes) {
            slowest = Math.max(slowest, outcome.get().took().toMillis());
        }
        return slowest;
    }

    private static int most(Iterable<Future<Outcome>> outcomes) throws ExecutionException, InterruptedException {
        int most = 0;
        for (Future<Outcome> outcome : outcomes) {
            most = Math.max(most, outcome.get().calls());
        }
        return most;
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("uses")
    void aGoodAnswerIsUsed(Work work, Shape shape) {
        try (var server = new FakeProvider(shape.answering(work.good()))) {
            var models = new ChatModels(server.at(shape, Samples.SHIPPED.total()), Samples.SHIPPED);
            try (var model = new LanguageModel(models::forCall, Prompts.shipped(), Samples.SHIPPED, () -> false, models::close)) {
                assertNotEquals(work.without(), work.done(model));
                assertEquals(1, server.requests().size());
                String sent = server.requests().getFirst();
                assertFalse(sent.substring(sent.indexOf("\r\n\r\n")).contains("key-canary"), "the key is in the body");
            }
        }
    }

    /// As we ship: whatever is done, and however the server dawdles, it ends before ten seconds, a rephrasing well before.
    @Test
    void eachIsDoneInTimeAsWeShip() throws InterruptedException, ExecutionException {
        FakeProvider.Behaviour dawdling = (socket, out) -> {
            Shape.send(out, Shape.OPENAI.head());
            for (int i = 0; i < 1_000; i++) {
                Shape.send(out, Shape.OPENAI.parts("word "));
                Thread.sleep(100);
            }
        };
        var took = new ArrayList<Callable<Duration>>();
        for (Work work : Work.values()) {
            took.add(() -> {
                try (var server = new FakeProvider(dawdling)) {
                    var models = new ChatModels(server.at(Shape.OPENAI, Samples.SHIPPED.total()), Samples.SHIPPED);
                    try (var model = new LanguageModel(models::forCall, Prompts.shipped(), Samples.SHIPPED, () -> false, models::close)) {
                        long began = System.nanoTime();
                        assertEquals(work.without(), work.done(model));
                        return Duration.ofNanos(System.nanoTime() - began);
                    }
                }
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Duration>> all = threads.invokeAll(took);
            assertTrue(all.get(Work.REPHRASE.ordinal()).get().compareTo(Duration.ofMillis(2_500)) < 0, "a search waited");
            for (Future<Duration> one : all) {
                assertTrue(one.get().compareTo(Duration.ofSeconds(9)) < 0, "took " + one.get());
            }
        }
    }

    @Test
    void beingLateForASearchSaysNothingAboutTheServer() throws InterruptedException {
        FakeProvider.Behaviour slow = (socket, out) -> {
            Thread.sleep(SHORT.firstWords().toMillis() * 2);
            Shape.OPENAI.answering(Work.SUMMARISE.good()).answer(socket, out);
        };
        var patient = new Limits(SHORT.connect(), Duration.ofSeconds(7), SHORT.idle(), Duration.ofSeconds(9), SHORT.pause(), SHORT.bytes(),
                SHORT.concurrent(), Duration.ofSeconds(1), Duration.ofSeconds(30));
        try (var server = new FakeProvider(slow)) {
            var models = new ChatModels(server.at(Shape.OPENAI, patient.total()), patient);
            try (var model = new LanguageModel(models::forCall, Prompts.shipped(), patient, () -> false, models::close)) {
                var late = new ArrayList<Thread>();
                for (int i = 0; i < 2; i++) {
                    String question = "And on day " + i + "?";
                    late.add(Thread.ofVirtual().start(() -> model.rephraser().rephrase(Work.BEFORE, question)));
                }
                for (Thread thread : late) {
                    thread.join();
                }
                assertNotEquals(Work.SUMMARISE.without(), Work.SUMMARISE.done(model));
            }
        }
    }
}
