package foothold.llm;

import foothold.llm.FakeProvider.Behaviour;
import foothold.llm.Provider.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How the two kinds of server write a streamed answer.
enum Shape {

    OPENAI(Kind.OPENAI, "/v1", "text/event-stream") {
        @Override
        String part(String text) {
            return event("{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":"
                    + "{\"content\":" + text + "},\"finish_reason\":null}]}");
        }

        @Override
        String end(String reason) {
            return event("{\"id\":\"c\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}")
                    + event("[DONE]");
        }

        @Override
        String toolCall() {
            return event("{\"id\":\"c\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"t\","
                    + "\"type\":\"function\",\"function\":{\"name\":\"fetch\",\"arguments\":\"{}\"}}]},\"finish_reason\":null}]}")
                    + end("tool_calls");
        }

        @Override
        String nothing() {
            return event("{\"id\":\"c\",\"model\":\"m\",\"choices\":[]}");
        }

        @Override
        String event(String data) {
            return "data: " + data + "\n\n";
        }
    },

    OLLAMA(Kind.OLLAMA, "", "application/x-ndjson") {
        @Override
        String part(String text) {
            return event("{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":" + text + "},\"done\":false}");
        }

        @Override
        String end(String reason) {
            return event("{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\""
                    + reason + "\",\"prompt_eval_count\":5,\"eval_count\":5}");
        }

        @Override
        String toolCall() {
            return event("{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":[{\"function\":"
                    + "{\"name\":\"fetch\",\"arguments\":{\"url\":\"x\"}}}]},\"done\":false}") + end("stop");
        }

        @Override
        String nothing() {
            return event("{\"model\":\"m\",\"done\":false}");
        }

        @Override
        String event(String data) {
            return data + "\n";
        }
    };

    private final Kind kind;
    private final String base;
    private final String type;

    Shape(Kind kind, String base, String type) {
        this.kind = kind;
        this.base = base;
        this.type = type;
    }

    Kind kind() {
        return kind;
    }

    String base() {
        return base;
    }

    /// A part of an answer; the text is JSON.
    abstract String part(String json);

    /// The end of an answer.
    abstract String end(String reason);

    abstract String toolCall();

    /// An event without a choice.
    abstract String nothing();

    /// Data in the shape's frame.
    abstract String event(String data);

    /// The head of a good response.
    String head() {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nConnection: close\r\n\r\n";
    }

    /// These words as parts.
    String parts(String... texts) {
        return Arrays.stream(texts).map(text -> part(json(text))).collect(Collectors.joining());
    }

    /// A good answer of these lines, cut into small parts.
    Behaviour answering(List<String> lines) {
        String text = String.join("\n", lines);
        String[] parts = text.split("(?<=\\G.{7})", -1);
        return sending(head() + parts(parts) + end("stop"));
    }

    /// A server that sends this and closes.
    static Behaviour sending(String text) {
        return (socket, out) -> send(out, text);
    }

    static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
