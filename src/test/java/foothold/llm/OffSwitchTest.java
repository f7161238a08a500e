package foothold.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.PlainWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffSwitchTest {

    @Test
    void aFileSwitchesTheModelOffAndOnWithinASecond(@TempDir Path data) throws IOException {
        var nanos = new AtomicLong();
        var off = new OffSwitch(data, nanos::get);
        assertFalse(off.getAsBoolean());
        Path file = Files.createFile(data.resolve("llm-off"));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertTrue(off.getAsBoolean());
        Files.delete(file);
        nanos.addAndGet(Duration.ofMillis(900).toNanos());
        assertTrue(off.getAsBoolean(), "looked up again too soon");
        nanos.addAndGet(Duration.ofMillis(100).toNanos());
        assertFalse(off.getAsBoolean());
    }

    @Test
    void whatIsSwitchedOffIsNotCalled() {
        try (var server = new FakeProvider(Shape.OPENAI.answering(Samples.FAITHFUL));
             var model = model(server, new AtomicBoolean(true))) {
            assertEquals(PlainWording.NAME, model.wording().say(Samples.QUESTION, Samples.advice()).name());
            assertEquals(0, server.requests().size());
        }
    }

    @Test
    void aCallThatRunsEndsWhenItIsSwitchedOff() throws InterruptedException {
        var off = new AtomicBoolean();
        FakeProvider.Behaviour silent = (socket, out) -> Thread.sleep(20_000);
        try (var server = new FakeProvider(silent); var model = model(server, off)) {
            var answer = CompletableFuture.supplyAsync(() -> model.wording().say(Samples.QUESTION, Samples.advice()));
            while (server.requests().isEmpty()) {
                Thread.sleep(5);
            }
            long began = System.nanoTime();
            off.set(true);
            assertEquals(PlainWording.NAME, answer.join().name());
            assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 5);
        }
    }

    private static LanguageModel model(FakeProvider server, AtomicBoolean off) {
        Limits limits = Limits.within(Duration.ofSeconds(20));
        var models = new ChatModels(server.at(Shape.OPENAI, limits.total()), limits);
        return new LanguageModel(models::forCall, Prompts.shipped(), limits, off::get, models::close);
    }
}
