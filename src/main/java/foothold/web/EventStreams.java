package foothold.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The streams that are open: how many one client may hold, how long a write may take, and their end when we stop.
final class EventStreams implements AutoCloseable {

    static final String MEDIA_TYPE = "text/event-stream";

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final int RETRY_SECONDS = 5;

    /// How much is allowed.
    ///
    /// @param open      streams in all
    /// @param perClient streams of one conversation; an address may hold as many for each of the people behind it
    /// @param heartbeat after how long a silent stream gets a comment
    /// @param write     after how long a client that does not read is cut off
    record Limits(int open, int perClient, Duration heartbeat, Duration write) {
        /// Below Jetty's idle limit of 30 seconds, and with room for every colleague of one hospital.
        static final Limits USUAL = new Limits(1_000, 3, Duration.ofSeconds(15), Duration.ofSeconds(10));
    }

    private final Limits limits;
    private final Clients clients;
    private final Map<String, Integer> held = new ConcurrentHashMap<>();
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor timer;

    EventStreams(Limits limits, Clients clients) {
        this.limits = limits;
        this.clients = clients;
        timer = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("write-deadlines").factory());
        timer.setRemoveOnCancelPolicy(true);
        // Its thread goes when no write is under way; it is needed until the very last one.
        timer.setKeepAliveTime(1, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    /// Whether a client asks for events rather than one document.
    static boolean wanted(Context context) {
        return Accept.names(context, MEDIA_TYPE);
    }

    /// Answers a request with events; returns when the last one is written or the client is gone.
    ///
    /// @param composing hands the events over. What it throws becomes the last event, named `error`
    /// @throws Problem 429 when this client, or all together, hold too many streams
    void answer(Context context, Consumer<EventStream> composing) {
        Clients.Client client = clients.of(context);
        var stream = new EventStream();
        enter(context, client, stream);
        try {
            String request = RequestId.of(context);
            Thread.ofVirtual().start(() -> compose(stream, composing, request));
            write(context, stream);
        } finally {
            leave(client, stream);
        }
    }

    private synchronized void enter(Context context, Clients.Client client, EventStream stream) {
        int most = client.people() * limits.perClient();
        if (open.size() >= limits.open() || held.getOrDefault(client.key(), 0) >= most) {
            context.header("Retry-After", String.valueOf(RETRY_SECONDS));
            throw Problem.tooMany("Too many answers are on their way at once. Wait for one to finish, or ask for JSON.");
        }
        open.add(stream);
        held.merge(client.key(), 1, Integer::sum);
    }

    private synchronized void leave(Clients.Client client, EventStream stream) {
        open.remove(stream);
        held.computeIfPresent(client.key(), (_, count) -> count == 1 ? null : count - 1);
    }

    private static void compose(EventStream stream, Consumer<EventStream> composing, String request) {
        try {
            composing.accept(stream);
        } catch (Problem problem) {
            stream.send("error", Problems.body(problem, request));
        } catch (RuntimeException failure) {
            LOG.error("composing a streamed answer failed", failure);
            stream.send("error", Problems.body(Problems.ofFailure(failure), request));
        } finally {
            stream.end();
        }
    }

    private void write(Context context, EventStream stream) {
        // Neither a proxy nor our own compression may hold events back.
        context.header("X-Accel-Buffering", "no").contentType(MEDIA_TYPE + "; charset=utf-8");
        EndPoint connection = ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData().getConnection().getEndPoint();
        try {
            stream.write(context.res().getOutputStream(), limits.heartbeat(), () -> {
                Future<?> cut = timer.schedule(() -> connection.close(), limits.write().toMillis(), TimeUnit.MILLISECONDS);
                return () -> cut.cancel(false);
            });
        } catch (IOException gone) {
            LOG.debug("a client left before its answer was whole", gone);
        }
    }

    /// How many streams are open.
    int count() {
        return open.size();
    }

    /// Tells every open stream to come back later, and ends it.
    @Override
    public void close() {
        open.forEach(stream -> {
            stream.send("error", Problems.body(Problem.unavailable(
                    "Foothold is stopping. Send the same request again in a few seconds."), ""));
            stream.end();
        });
    }
}
