package foothold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import foothold.conversation.MeasuredQuestions;
import foothold.testing.Timings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What an answer costs over HTTP, from clients on the same machine: one, two, and sixteen at once; by words and meaning, and by
/// words alone; questions never asked before, and the same again, whose vectors are remembered.
///
/// Each beside the [BareTrial], the same parts with nothing around them, asked the same questions: what a whole answer costs over
/// finding ten pages. The bare trial keeps no vectors, so that a question asked before is new to it.
///
/// The last column is the processor time that the server took for an answer, which other work on the machine changes little.
class ServingBenchmark {

    private static final JsonMapper JSON = new JsonMapper();
    /// A server runs for weeks: what is measured is one that has answered some two thousand questions, here and there.
    private static final int WARM_UPS = 5;
    private static final List<Integer> CLIENTS = List.of(1, 2, 16);

    @Test
    void costsOfAnAnswerOverHttp() throws IOException, InterruptedException {
        System.out.printf("%-10s %-8s %-12s %9s %9s %9s %9s %9s%n", "way", "clients", "question", "p50 ms", "p95 ms", "p99 ms",
                "a second", "cpu ms");
        try (ServedProcess server = ServedProcess.bare()) {
            measure("bare words", server);
        }
        try (ServedProcess server = ServedProcess.byWords()) {
            measure("words", server);
        }
        try (ServedProcess server = ServedProcess.bare("meaning")) {
            measure("bare fused", server);
        }
        try (ServedProcess server = ServedProcess.byMeaning()) {
            measure("fused", server);
        }
    }

    private static void measure(String way, ServedProcess server) throws InterruptedException {
        for (int round = 0; round < WARM_UPS; round++) {
            ask(server, MeasuredQuestions.WARM_UP, 4);
        }
        for (int i = 0; i < CLIENTS.size(); i++) {
            List<String> questions = MeasuredQuestions.part(i, CLIENTS.size());
            for (String asked : List.of("new", "asked before")) {
                Duration before = server.processorTime();
                Timings timings = ask(server, questions, CLIENTS.get(i));
                double processor = server.processorTime().minus(before).toNanos() / 1e6 / questions.size();
                System.out.printf("%-10s %7d  %-12s %9.2f %9.2f %9.2f %9.0f %9.2f%n", way, CLIENTS.get(i), asked, timings.millis(0.5),
                        timings.millis(0.95), timings.millis(0.99), timings.perSecond(), processor);
            }
        }
    }

    private static Timings ask(ServedProcess server, List<String> questions, int clients) throws InterruptedException {
        List<KeptConnection> connections = IntStream.range(0, clients).mapToObj(_ -> new KeptConnection(server.address())).toList();
        BlockingQueue<KeptConnection> free = new LinkedBlockingQueue<>(connections);
        try {
            return Timings.of(questions.stream().map(ServingBenchmark::json).toList(), clients, question -> {
                KeptConnection connection = free.remove();
                connection.ask(question);
                free.add(connection);
            });
        } finally {
            connections.forEach(KeptConnection::close);
        }
    }

    private static byte[] json(String question) {
        try {
            return JSON.writeValueAsBytes(Map.of("question", question));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text can always be written", e);
        }
    }
}
