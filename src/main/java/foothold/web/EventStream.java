package foothold.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// One response of server-sent events. Whoever composes hands events over and never waits for the client; the request's
/// own thread writes them. A client that does not keep up is dropped.
final class EventStream {

    private static final int MOST_WAITING = 64;
    private static final long MOST_WAITING_BYTES = 256 * 1024;
    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong waitingBytes = new AtomicLong();
    private volatile boolean ended;

    /// Hands an event over. After the end, and for a client that was dropped, it does nothing.
    ///
    /// @param name  the event's name, a word of ours
    /// @param value is written as JSON on one line, so nothing in it can begin another event
    void send(String name, Object value) {
        add(("event: " + name + "\ndata: " + Json.text(value) + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Says that nothing more comes.
    void end() {
        add(END);
    }

    private synchronized void add(byte[] event) {
        if (ended) {
            return;
        }
        ended = event.length == 0;
        boolean fits = waitingBytes.addAndGet(event.length) <= MOST_WAITING_BYTES && waiting.offer(event);
        if (!fits) {
            ended = true;
            waiting.clear();
            waiting.add(END);
        }
    }

    /// Writes events as they come, until the end; a comment when none comes for a while, which also shows whether the
    /// client is still there.
    ///
    /// @param heartbeat how long to wait for an event before a comment is sent
    /// @param deadline  begins to run when a write begins; closing it stops it
    /// @throws IOException when the client is gone
    void write(OutputStream out, Duration heartbeat, Supplier<Deadline> deadline) throws IOException {
        try {
            byte[] event = next(heartbeat);
            while (event.length > 0) {
                try (Deadline _ = deadline.get()) {
                    out.write(event);
                    out.flush();
                }
                event = next(heartbeat);
            }
        } finally {
            ended = true;
        }
    }

    private byte[] next(Duration heartbeat) throws IOException {
        try {
            byte[] event = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                return HEARTBEAT;
            }
            waitingBytes.addAndGet(-event.length);
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
    }

    /// How many events wait to be written.
    int waiting() {
        return waiting.size();
    }

    /// Whether nothing more is taken.
    boolean ended() {
        return ended;
    }

    /// A limit on the time that one write may take.
    interface Deadline extends AutoCloseable {
        @Override
        void close();
    }
}
