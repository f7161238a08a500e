package foothold.llm;

import foothold.llm.FakeProvider.Behaviour;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The ways in which a model's server can fail, for one shape of answer. None of them may cost a person the plain answer.
final class Faults {

    /// A status line and a body that holds a secret of the server's, which must be seen nowhere.
    static final String LEAK = "leak-canary-91c2";

    private static final int LONG = 60_000;
    private static final int DRIP = 40;

    private Faults() {
    }

    /// All faults by name.
    static Map<String, Behaviour> of(Shape shape) {
        var faults = new LinkedHashMap<String, Behaviour>();
        connections(faults, shape);
        statuses(faults);
        answers(faults, shape);
        floods(faults, shape);
        return faults;
    }

    private static void connections(Map<String, Behaviour> faults, Shape shape) {
        faults.put("closed at once", (socket, out) -> { });
        faults.put("reset at once", (socket, out) -> reset(socket));
        faults.put("never answers", (socket, out) -> Thread.sleep(LONG));
        faults.put("slow headers", (socket, out) -> drip(out, shape.head() + "x".repeat(LONG)));
        faults.put("headers, then silence", (socket, out) -> {
            Shape.send(out, shape.head());
            Thread.sleep(LONG);
        });
        faults.put("silence after one token", (socket, out) -> {
            Shape.send(out, shape.head() + shape.parts("Plans"));
            Thread.sleep(LONG);
        });
        faults.put("silence after a sentence", (socket, out) -> {
            Shape.send(out, shape.head() + shape.parts(Samples.FAITHFUL.getFirst(), "\n"));
            Thread.sleep(LONG);
        });
        faults.put("a byte at a time", (socket, out) -> drip(out, shape.head() + shape.parts("a".repeat(LONG))));
        faults.put("a token at a time", (socket, out) -> {
            Shape.send(out, shape.head());
            for (int i = 0; i < LONG; i++) {
                Shape.send(out, shape.parts("word "));
                Thread.sleep(DRIP);
            }
        });
        faults.put("white space for ever", (socket, out) -> {
            Shape.send(out, shape.head());
            for (int i = 0; i < LONG; i++) {
                Shape.send(out, shape.parts(" \n"));
                Thread.sleep(DRIP);
            }
        });
        faults.put("reset in the middle", (socket, out) -> {
            Shape.send(out, shape.head() + shape.parts("Plans for "));
            reset(socket);
        });
        faults.put("not HTTP", Shape.sending("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
        faults.put("broken chunks", Shape.sending(shape.head().replace("Connection: close", "Transfer-Encoding: chunked")
                + "zz\r\n" + shape.parts("Plans") + "\r\n"));
        faults.put("shorter than said", Shape.sending(shape.head().replace("Connection: close", "Content-Length: 100000")
                + shape.parts("Plans")));
    }

    private static void statuses(Map<String, Behaviour> faults) {
        for (int status : List.of(301, 307, 400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504, 529)) {
            faults.put("status " + status, status(status, ""));
        }
        faults.put("status 429, again in an hour", status(429, "Retry-After: 3600\r\n"));
        faults.put("status 429, again on a date", status(429, "Retry-After: Fri, 31 Dec 2100 23:59:59 GMT\r\n"));
        faults.put("status 503, again at nonsense", status(503, "Retry-After: soon\r\n"));
        faults.put("status 204", status(204, ""));
        faults.put("status 500 with an endless body", (socket, out) -> {
            Shape.send(out, "HTTP/1.1 500 X\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n");
            for (int i = 0; i < LONG; i++) {
                Shape.send(out, LEAK.repeat(500));
            }
        });
    }

    private static void answers(Map<String, Behaviour> faults, Shape shape) {
        String good = shape.parts(Samples.FAITHFUL.getFirst() + "\n");
        faults.put("a page instead of data", Shape.sending("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                + "<html><body>Sign in to the wifi " + LEAK + "</body></html>"));
        faults.put("empty", Shape.sending(shape.head()));
        faults.put("no finish reason", Shape.sending(shape.head() + good));
        faults.put("cut in the middle of an event", Shape.sending(shape.head() + good + shape.part("\"x\"").substring(0, 20)));
        faults.put("no choices", Shape.sending(shape.head() + shape.nothing().repeat(3) + shape.end("stop")));
        faults.put("null text", Shape.sending(shape.head() + shape.part("null") + shape.end("stop")));
        faults.put("blank text", Shape.sending(shape.head() + shape.parts("  ", "\n") + shape.end("stop")));
        faults.put("text that is no text", Shape.sending(shape.head() + shape.part("{\"a\": [1]}") + shape.end("stop")));
        faults.put("not JSON", Shape.sending(shape.head() + good + shape.event(LEAK + " {{{") + shape.end("stop")));
        faults.put("an error in the stream", Shape.sending(shape.head() + good
                + shape.event("{\"error\": {\"message\": \"" + LEAK + "\"}}")));
        faults.put("a tool call", Shape.sending(shape.head() + good + shape.toolCall()));
        faults.put("cut by length", Shape.sending(shape.head() + good + shape.end("length")));
        faults.put("cut by a filter", Shape.sending(shape.head() + good + shape.end("content_filter")));
        faults.put("an unknown end", Shape.sending(shape.head() + good + shape.end("weather")));
        faults.put("not UTF-8", (socket, out) -> {
            out.write(shape.head().getBytes(StandardCharsets.UTF_8));
            out.write(shape.parts("Plans \u00ff\u00fe\u00fa [1]\n").getBytes(StandardCharsets.ISO_8859_1));
            Shape.send(out, shape.end("stop"));
        });
        faults.put("a lone surrogate", Shape.sending(shape.head() + shape.part("\"\\ud800 [1]\\n\"") + shape.end("stop")));
        faults.put("only chatter", Shape.sending(shape.head() + shape.parts("Sure! Here is what I think:\n", "Buy it.\n")
                + shape.end("stop")));
        faults.put("said to be packed", Shape.sending(shape.head().replace("Connection", "Content-Encoding: gzip\r\nConnection")
                + "\u001f\u008b" + "0".repeat(50)));
    }

    private static void floods(Map<String, Behaviour> faults, Shape shape) {
        faults.put("an endless line", (socket, out) -> {
            Shape.send(out, shape.head() + "data: ");
            flood(out, "x".repeat(8_192));
        });
        faults.put("a flood of words", (socket, out) -> {
            Shape.send(out, shape.head());
            flood(out, shape.parts("word ").repeat(50));
        });
        faults.put("endless headers", (socket, out) -> {
            Shape.send(out, "HTTP/1.1 200 OK\r\n");
            flood(out, "X-Filler: " + "x".repeat(8_000) + "\r\n");
        });
    }

    /// Refuses with a status. The body holds what must not be seen.
    static Behaviour status(int status, String headers) {
        String body = "{\"error\": {\"message\": \"" + LEAK + "\"}}";
        return Shape.sending("HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nLocation: http://127.0.0.1:1/\r\n"
                + headers + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private static void drip(OutputStream out, String text) throws IOException, InterruptedException {
        for (int i = 0; i < text.length(); i++) {
            Shape.send(out, text.substring(i, i + 1));
            Thread.sleep(DRIP);
        }
    }

    private static void flood(OutputStream out, String text) throws IOException {
        for (int i = 0; i < LONG; i++) {
            Shape.send(out, text);
        }
    }
}
