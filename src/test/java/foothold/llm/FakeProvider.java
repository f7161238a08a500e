package foothold.llm;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// A model's server that speaks HTTP over bare sockets, so that it can break every rule of it.
final class FakeProvider implements AutoCloseable {

    /// How the server behaves on one connection, after it has read the request.
    interface Behaviour {
        void answer(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Behaviour> next = new ConcurrentLinkedQueue<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Behaviour then;

    /// A server that behaves in these ways on its first connections, and in the last way on all that follow.
    FakeProvider(Behaviour... behaviours) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next.addAll(List.of(behaviours));
        then = behaviours[behaviours.length - 1];
        Thread.ofPlatform().daemon().name("fake-provider").start(this::accept);
    }

    /// The settings that lead to it.
    Provider at(Shape shape, Duration total) {
        return new Provider(shape.kind(), URI.create("http://127.0.0.1:" + server.getLocalPort() + shape.base()), "small:1b",
                Optional.of(new Secret("key-canary-7f3a")), total);
    }

    /// What came in, each with its headers.
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(request(socket.getInputStream()));
            Behaviour now = next.poll();
            (now == null ? then : now).answer(socket, socket.getOutputStream());
        } catch (IOException e) {
            // The other side hung up, as it should on most of these.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String request(InputStream stream) throws IOException {
        var in = new BufferedInputStream(stream);
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("no request");
            }
            head.write(one);
        }
        String headers = head.toString(StandardCharsets.ISO_8859_1);
        int length = headers.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring("content-length:".length()).strip())).findFirst().orElse(0);
        return headers + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
