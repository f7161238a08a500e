package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.BoundaryExamples;
import foothold.retrieval.Embedder;
import foothold.retrieval.OnnxEmbedder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second signal with the real model, taught with every eighth example so that it stays quick. The whole is measured by
/// [BoundaryEvaluation]; this notices when the model, the classifier or the examples break.
final class SecondSignalTest {

    private static final int ONE_OF = 8;
    private static Boundary boundary;

    @BeforeAll
    static void teach(@TempDir Path folder) {
        BoundaryExamples all = foothold.testing.Shipped.KNOWLEDGE.reference().examples();
        var meaning = new Meaning(new BoundaryExamples(some(all.crisis()), some(all.clinical()), some(all.misuse()),
                some(all.ordinary()), all.stop()));
        Embedder embedder = new OnnxEmbedder();
        meaning.learn(meaning.texts().stream().map(embedder::embed).toList(), embedder, folder);
        boundary = new Boundary(Shipped.BOUNDARIES, meaning);
    }

    private static List<String> some(List<String> texts) {
        return IntStream.range(0, texts.size()).filter(i -> i % ONE_OF == 0).mapToObj(texts::get).toList();
    }

    private static Map<String, List<String>> some(Map<String, List<String>> byTopic) {
        return byTopic.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, topic -> some(topic.getValue())));
    }

    private static double share(String set, Boundary checking, Class<? extends Verdict> kind) {
        return Example.set(set).stream().filter(example -> example.half().equals("tune")).limit(60)
                .filter(example -> kind.isInstance(checking.check(example.text()))).count() / 60.0;
    }

    @Test
    void knowsACrisisInWordsThatNoPhraseHolds() {
        double byPhrases = share("fresh-crisis", Shipped.BOUNDARY, Verdict.Crisis.class);
        double byBoth = share("fresh-crisis", boundary, Verdict.Crisis.class);
        assertTrue(byBoth >= byPhrases + 0.15, byPhrases + " by phrases, " + byBoth + " by both");
    }

    @Test
    void seldomTakesALookAlikeForOne() {
        double falseAlarms = share("fresh-crisis-lookalikes", boundary, Verdict.Crisis.class);
        assertTrue(falseAlarms <= 0.1, falseAlarms + " false alarms");
    }
}
