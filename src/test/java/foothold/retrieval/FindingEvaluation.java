package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.knowledge.Page;
import foothold.knowledge.Situation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How well pages are found for the golden questions: by words, by meaning, by both as the product does it, and by what a Java
/// team would use instead, side by side in one run.
class FindingEvaluation {

    private static final int DEPTH = 20;

    private record Way(String name, Function<String, List<String>> find) {
    }

    private record Found(double at5, double at10, double reciprocalRank, double medianMillis) {
    }

    @Test
    void findsMoreThanTheUsualPartsDo() throws InterruptedException {
        KnowledgeBase knowledge = KnowledgeReader.read(KnowledgeFolder.shipped());
        var vectors = vectors(knowledge);
        var both = new LuceneRetriever(knowledge, vectors);
        vectors.begin();
        vectors.join();
        var wordsAlone = new LuceneRetriever(knowledge, vectors(knowledge));
        VectorWarmup.Ready ready = vectors.ready().orElseThrow();
        var easyRag = new EasyRag(knowledge.pages(), false);
        var easyRagWithQuestions = new EasyRag(knowledge.pages(), true);
        List<Way> ways = List.of(
                new Way("words", question -> ids(wordsAlone, question)),
                new Way("meaning", question -> byMeaning(knowledge.pages(), ready, question)),
                new Way("fused", question -> ids(both, question)),
                new Way("Easy RAG", easyRag::find),
                new Way("Easy RAG given our questions", easyRagWithQuestions::find));

        // The tuning half comes first and so warms every way up before the reporting half is timed.
        Map<String, Map<String, Found>> table = new LinkedHashMap<>();
        for (String part : List.of("tune", "report")) {
            table.put(part, measure(ways, GoldenQuestion.read(part)));
        }
        print(table);

        Found fused = table.get("report").get("fused");
        Found rival = table.get("report").get("Easy RAG");
        assertAll(
                () -> assertTrue(fused.at10() >= 0.95, "recall@10"),
                () -> assertTrue(fused.reciprocalRank() >= 0.80, "MRR"),
                () -> assertTrue(fused.at5() > rival.at5() && fused.reciprocalRank() > rival.reciprocalRank(), "better than Easy RAG"));
    }

    private static VectorWarmup vectors(KnowledgeBase knowledge) {
        return new VectorWarmup(knowledge.pages(), knowledge.reference().notCovered().kinds(), Untaught.NOTHING, OnnxEmbedder::new, Path.of("target", "vectors"));
    }

    private static List<String> ids(LuceneRetriever retriever, String question) {
        return retriever.find(question, Situation.UNKNOWN, DEPTH).hits().stream().map(hit -> hit.page().id()).toList();
    }

    private static List<String> byMeaning(List<Page> pages, VectorWarmup.Ready ready, String question) {
        double[] similarities = ready.meaning().nearness(question, ready.embedder().embed(question)).overall();
        return IntStream.range(0, similarities.length).boxed()
                .sorted(Comparator.comparingDouble((Integer number) -> similarities[number]).reversed())
                .limit(DEPTH).map(number -> pages.get(number).id()).toList();
    }

    private static Map<String, Found> measure(List<Way> ways, List<GoldenQuestion> questions) {
        List<Set<String>> right = questions.stream().map(GoldenQuestion::pages).toList();
        Map<String, List<List<String>>> rankings = new LinkedHashMap<>();
        Map<String, long[]> nanos = new LinkedHashMap<>();
        for (Way way : ways) {
            rankings.put(way.name(), new ArrayList<>());
            nanos.put(way.name(), new long[questions.size()]);
        }
        // All ways answer a question in turn, so that whatever else the machine does falls on each alike.
        for (int i = 0; i < questions.size(); i++) {
            for (Way way : ways) {
                long started = System.nanoTime();
                List<String> ranking = way.find().apply(questions.get(i).text());
                nanos.get(way.name())[i] = System.nanoTime() - started;
                rankings.get(way.name()).add(ranking);
            }
        }
        Map<String, Found> found = new LinkedHashMap<>();
        rankings.forEach((name, ranked) -> found.put(name, new Found(Rankings.hitRate(ranked, right, 5),
                Rankings.hitRate(ranked, right, 10), Rankings.meanReciprocalRank(ranked, right), median(nanos.get(name)))));
        return found;
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    private static void print(Map<String, Map<String, Found>> table) {
        System.out.printf("%-8s %-30s %9s %9s %6s %18s%n", "part", "way", "recall@5", "recall@10", "MRR", "time against fused");
        table.forEach((part, ways) -> ways.forEach((name, found) -> System.out.printf("%-8s %-30s %9.3f %9.3f %6.3f %17.2fx%n",
                part, name, found.at5(), found.at10(), found.reciprocalRank(), found.medianMillis() / ways.get("fused").medianMillis())));
    }
}
