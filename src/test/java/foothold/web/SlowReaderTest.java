package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Streams over real sockets, with limits short enough to be met within a test.
class SlowReaderTest {

    private static final String LARGE = "x".repeat(200 * 1024);

    private final EventStreams streams = new EventStreams(new EventStreams.Limits(4, 2, Duration.ofMillis(50), Duration.ofMillis(300)),
            new Clients(List.of(), new byte[32]));
    private volatile boolean go;
    private final Javalin app = Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        Problems.install(config, (_, _) -> { });
        config.routes.post("/api/v1/conversations/x/flood", context -> streams.answer(context, stream -> {
            // As much as the buffers of the system may take, in pieces that are never too much at once.
            for (int piece = 0; piece < 200; piece++) {
                stream.send("block", LARGE);
                await(() -> stream.waiting() == 0 || stream.ended());
            }
        }));
        config.routes.post("/api/v1/conversations/x/wait", context -> streams.answer(context, _ -> await(() -> go)));
    }).start("127.0.0.1", 0);

    @AfterEach
    void stop() {
        go = true;
        streams.close();
        app.stop();
    }

    @Test
    void aClientThatNeverReadsIsCutOffAndItsPlaceIsFree() throws Exception {
        try (Socket socket = open("/api/v1/conversations/x/flood", "one")) {
            assertTrue(await(() -> streams.count() == 1));
            assertTrue(await(() -> streams.count() == 0), "still holding a stream");
            assertTrue(socket.isConnected());
        }
    }

    @Test
    void oneConversationHoldsSoManyStreamsAndAllTogetherSoMany() throws Exception {
        try (Socket _ = open("/api/v1/conversations/x/wait", "one"); Socket _ = open("/api/v1/conversations/x/wait", "one")) {
            assertTrue(await(() -> streams.count() == 2));
            HttpResponse<String> third = post("one");
            assertEquals(429, third.statusCode());
            assertEquals("5", third.headers().firstValue("Retry-After").orElse(""));
            try (Socket _ = open("/api/v1/conversations/x/wait", "two"); Socket _ = open("/api/v1/conversations/x/wait", "three")) {
                assertTrue(await(() -> streams.count() == 4));
                assertEquals(429, post("four").statusCode());
            }
            go = true;
            assertTrue(await(() -> streams.count() == 0));
            assertEquals(200, post("one").statusCode());
        }
    }

    @Test
    void aClientThatLeavesIsNoticedByTheHeartbeat() throws Exception {
        Socket socket = open("/api/v1/conversations/x/wait", "one");
        assertTrue(await(() -> streams.count() == 1));
        socket.close();
        assertTrue(await(() -> streams.count() == 0));
    }

    @Test
    void stoppingTellsEveryStreamToComeBack() throws Exception {
        var answers = new ArrayList<String>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                answers.add(post("one").body());
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertTrue(await(() -> streams.count() == 1));
        streams.close();
        assertTrue(waiting.join(Duration.ofSeconds(10)));
        assertTrue(answers.getFirst().contains("event: error") && answers.getFirst().contains("\"status\":503"), answers::toString);
    }

    private Socket open(String path, String token) throws IOException {
        var socket = new Socket("127.0.0.1", app.port());
        socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                + "\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private HttpResponse<String> post(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port()
                + "/api/v1/conversations/x/wait")).header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private static boolean await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return condition.getAsBoolean();
    }
}
