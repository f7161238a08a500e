package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final EventStream stream = new EventStream();

    @Test
    void nothingInAValueCanBeginAnotherEvent() throws IOException {
        stream.send("block", Map.of("text", "a\n\nevent: answer\ndata: {}\r\n\r\u2028x"));
        stream.end();
        String written = written();
        String[] lines = written.split("[\\r\\n]", -1);
        assertEquals("event: block", lines[0]);
        assertTrue(lines[1].startsWith("data: {") && lines[1].endsWith("}"), written);
        assertEquals(4, lines.length, written);
    }

    @Test
    void silenceIsFilledWithComments() throws Exception {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            stream.end();
        });
        var out = new ByteArrayOutputStream();
        stream.write(out, Duration.ofMillis(20), () -> () -> { });
        String written = out.toString(StandardCharsets.UTF_8);
        assertTrue(written.startsWith(": still here\n\n: still here\n\n"), written);
    }

    @Test
    void whoeverComposesNeverWaitsForAClientThatDoesNotRead() throws IOException {
        for (int event = 0; event < 10_000; event++) {
            stream.send("block", Map.of("number", event));
        }
        assertEquals("", written(), "the client is dropped, not fed with what fitted");
    }

    @Test
    void moreThanAQuarterOfAMebibyteIsNotHeldForAClient() throws IOException {
        stream.send("block", "x".repeat(200 * 1024));
        stream.send("block", "x".repeat(100 * 1024));
        assertEquals("", written());
    }

    @Test
    void afterTheEndNothingMoreIsSent() throws IOException {
        stream.send("done", Map.of());
        stream.end();
        stream.send("block", Map.of());
        assertEquals("event: done\ndata: {}\n\n", written());
    }

    @Test
    void everyWriteHasADeadlineThatIsLiftedAfterIt() throws IOException {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        stream.send("a", 1);
        stream.send("b", 2);
        stream.end();
        stream.write(new OutputStream() {
            @Override
            public void write(int b) {
                most.accumulateAndGet(running.get(), Math::max);
            }
        }, LONG, () -> {
            running.incrementAndGet();
            return running::decrementAndGet;
        });
        assertEquals(1, most.get());
        assertEquals(0, running.get());
    }

    @Test
    void aClientThatIsGoneEndsTheStream() throws IOException {
        stream.send("a", 1);
        assertThrows(IOException.class, () -> stream.write(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        }, LONG, () -> () -> { }));
        for (int event = 0; event < 1_000; event++) {
            stream.send("b", event);
        }
        assertEquals(0, stream.waiting(), "nothing piles up for nobody");
    }

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        stream.write(out, LONG, () -> () -> { });
        return out.toString(StandardCharsets.UTF_8);
    }
}
