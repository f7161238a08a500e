package foothold;

import foothold.retrieval.GoldenQuestion;
import foothold.testing.Timings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an answer costs over HTTP, from a client on the same machine: one client, and sixteen at once.
class ServingBenchmark {

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().searchingByMeaning();

    @Test
    void costsOfAnAnswerOverHttp() throws InterruptedException {
        List<String> warmUp = GoldenQuestion.lines("/golden/not-covered.tsv").stream()
                .map(line -> line.substring(line.lastIndexOf('\t') + 1)).toList();
        ask(warmUp, 4);
        System.out.printf("%-8s %-12s %9s %9s %9s %9s%n", "clients", "question", "p50 ms", "p95 ms", "p99 ms", "a second");
        measure(1, "tune");
        measure(16, "report");
    }

    private static void measure(int clients, String part) throws InterruptedException {
        List<String> questions = GoldenQuestion.read(part).stream().map(GoldenQuestion::text).toList();
        for (String asked : List.of("new", "asked before")) {
            Timings timings = ask(questions, clients);
            System.out.printf("%7d  %-12s %9.2f %9.2f %9.2f %9.0f%n", clients, asked, timings.millis(0.5), timings.millis(0.95),
                    timings.millis(0.99), timings.perSecond());
        }
    }

    private static Timings ask(List<String> questions, int clients) throws InterruptedException {
        Api api = foothold.api();
        return Timings.of(questions, clients, question -> {
            Response response = api.post("/api/v1/ask", Map.of("question", question));
            if (response.status() != 200) {
                throw new IllegalStateException("status " + response.status());
            }
        });
    }
}
