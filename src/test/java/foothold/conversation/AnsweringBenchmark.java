package foothold.conversation;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Situation;
import foothold.testing.Shipped;
import foothold.testing.Timings;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a whole answer costs, from the boundary to the checked words: on words alone and with vectors, for questions never
/// asked before and for questions whose vector is kept, with one thread and with two, and with more knowledge than ships.
///
/// More knowledge is the shipped pages over again, so that it is found as the shipped pages are. The first compiler's warm-up
/// is left out by asking other questions first.
class AnsweringBenchmark {

    /// With a hundred times the knowledge every question takes long, and fewer tell enough.
    private static final int FEW = 60;

    @Test
    void costsOfAnAnswer() throws InterruptedException {
        System.out.printf("%-9s %-7s %-10s %7s %9s %9s %9s %9s%n", "knowledge", "way", "question", "threads", "p50 ms", "p95 ms", "p99 ms",
                "a second");
        for (int copies : List.of(1, 10, 100)) {
            KnowledgeBase knowledge = copied(copies);
            measure(copies, "words", AnsweringParts.byWords(knowledge).answering());
            if (copies < 100) {
                // At a hundred times, the vectors alone would take more than the memory that a server is given.
                measure(copies, "fused", AnsweringParts.byMeaning(knowledge).answering());
            }
        }
    }

    private static void measure(int copies, String way, Answering answering) throws InterruptedException {
        Timings.of(some(MeasuredQuestions.WARM_UP, copies), 2, question -> answering.answer(question, Situation.UNKNOWN));
        for (int threads : List.of(1, 2)) {
            List<String> questions = some(MeasuredQuestions.part(threads - 1, 2), copies);
            for (String asked : List.of("new", "asked before")) {
                Timings timings = Timings.of(questions, threads, question -> answering.answer(question, Situation.UNKNOWN));
                System.out.printf("%8dx %-7s %-12s %5d %9.2f %9.2f %9.2f %9.0f%n", copies, way, asked, threads,
                        timings.millis(0.5), timings.millis(0.95), timings.millis(0.99), timings.perSecond());
            }
        }
    }

    private static List<String> some(List<String> questions, int copies) {
        return copies < 100 ? questions : questions.subList(0, FEW);
    }

    private static KnowledgeBase copied(int copies) {
        KnowledgeBase shipped = Shipped.KNOWLEDGE;
        List<Page> pages = Collections.nCopies(copies, shipped.pages()).stream().flatMap(List::stream).toList();
        return KnowledgeBase.of(shipped.version(), shipped.vocabulary(), pages, shipped.questions(), shipped.sections(),
                shipped.reference());
    }
}
