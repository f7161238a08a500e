package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import foothold.knowledge.Glossary;
import foothold.learning.VectorTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Our word index, vectors and fusion on a public retrieval collection: any folder with `corpus.jsonl`, `queries.jsonl` and
/// `qrels.tsv`, named by `-Dfoothold.eval.folder=...`.
@EnabledIfSystemProperty(named = "foothold.eval.folder", matches = ".+")
class BeirEvaluation {

    private static final int DEPTH = 1_000;

    private final List<String> ids = new ArrayList<>();
    private final List<WordIndex.Entry> entries = new ArrayList<>();

    @Test
    void ranksAPublicCollectionAsWellAsTheBestPublishedRunsOfItsKind() throws Exception {
        Path folder = Path.of(System.getProperty("foothold.eval.folder"));
        readCorpus(folder);
        Map<String, String> queries = readQueries(folder);
        Map<String, Map<String, Integer>> grades = readGrades(folder);
        // One field, as in the published word runs: these documents have no headings or questions of their own.
        var index = new WordIndex(entries.stream().map(entry -> new WordIndex.Entry("", entry.title() + " " + entry.text(), "")).toList(),
                new Synonyms(new Glossary(List.of())), new WordIndex.Weights(0, 1, 0, 0, 1), Set.of());
        var vectors = new VectorTable(vectors(new OnnxEmbedder()));
        var embedder = new OnnxEmbedder();
        Map<String, double[]> table = new LinkedHashMap<>();
        for (String run : List.of("words", "meaning", "fused")) {
            table.put(run, new double[2]);
        }
        for (Map.Entry<String, String> query : queries.entrySet()) {
            Map<String, Integer> right = grades.getOrDefault(query.getKey(), Map.of());
            Map<Integer, Double> byWords = new HashMap<>();
            for (ScoreDoc doc : index.search(query.getValue(), Set.of(), DEPTH)) {
                byWords.put(doc.doc, (double) doc.score);
            }
            float[] cosines = vectors.cosines(embedder.embed(query.getValue()));
            Map<Integer, Double> byMeaning = new HashMap<>();
            for (int i = 0; i < cosines.length; i++) {
                byMeaning.put(i, (double) cosines[i]);
            }
            byMeaning = top(byMeaning, DEPTH);
            add(table.get("words"), byWords, right);
            add(table.get("meaning"), byMeaning, right);
            add(table.get("fused"), Fusion.normalisedSum(byWords, byMeaning, LuceneRetriever.MEANING_WEIGHT), right);
        }
        table.forEach((run, sums) -> System.out.printf("%-8s nDCG@10 %.3f  recall@100 %.3f%n", run,
                sums[0] / queries.size(), sums[1] / queries.size()));
        assertTrue(table.get("fused")[0] > table.get("words")[0], "fusion beats words alone");
    }

    private void add(double[] sums, Map<Integer, Double> scores, Map<String, Integer> right) {
        List<String> ranking = top(scores, 100).entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(entry -> ids.get(entry.getKey())).toList();
        sums[0] += Rankings.ndcg(ranking, right, 10);
        sums[1] += Rankings.recall(ranking, right.keySet(), 100);
    }

    private static Map<Integer, Double> top(Map<Integer, Double> scores, int limit) {
        Map<Integer, Double> top = new HashMap<>();
        scores.entrySet().stream().sorted(Map.Entry.<Integer, Double>comparingByValue().reversed()).limit(limit)
                .forEach(entry -> top.put(entry.getKey(), entry.getValue()));
        return top;
    }

    private List<float[]> vectors(Embedder embedder) {
        return IntStream.range(0, entries.size()).parallel()
                .mapToObj(i -> embedder.embed(entries.get(i).title() + ". " + entries.get(i).text())).toList();
    }

    private void readCorpus(Path folder) throws IOException {
        for (JsonNode line : lines(folder.resolve("corpus.jsonl"))) {
            ids.add(line.get("id").asText());
            entries.add(new WordIndex.Entry(line.get("title").asText(), line.get("text").asText(), ""));
        }
    }

    private static Map<String, String> readQueries(Path folder) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        for (JsonNode line : lines(folder.resolve("queries.jsonl"))) {
            queries.put(line.get("id").asText(), line.get("text").asText());
        }
        return queries;
    }

    private static Map<String, Map<String, Integer>> readGrades(Path folder) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] columns = line.split("\t");
            grades.computeIfAbsent(columns[0], _ -> new HashMap<>()).put(columns[1], Integer.parseInt(columns[2]));
        }
        return grades;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var mapper = new ObjectMapper();
        try (Stream<String> lines = Files.lines(file)) {
            var nodes = new ArrayList<JsonNode>();
            for (String line : (Iterable<String>) lines::iterator) {
                nodes.add(mapper.readTree(line));
            }
            return nodes;
        }
    }
}
