package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.knowledge.Page;
import foothold.testing.MiniKnowledge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportTest {

    private static final List<Page> PAGES = new MiniKnowledge().question("training")
            .action("train", "evidence: [found, far]", "duties: [rule]", "called-for-by: [{question: training, choices: [bad]}]")
            .finding("found").finding("far").finding("lone").duty("rule").read().pages();

    private static int number(String id) {
        return PAGES.stream().map(Page::id).toList().indexOf(id);
    }

    private static double gained(String id, Map<String, Double> scores) {
        var byNumber = new HashMap<Integer, Double>();
        scores.forEach((page, score) -> byNumber.put(number(page), score));
        return new Support(PAGES).of(number(id), byNumber);
    }

    @Test
    void anActionGainsFromTheBestOfWhatItRestsOn() {
        assertEquals(0.2, gained("train", Map.of("found", 0.4, "rule", 1.0)), 1e-9);
        assertEquals(0.08, gained("train", Map.of("found", 0.4, "lone", 1.0)), 1e-9);
    }

    @Test
    void whatAnActionRestsOnGainsFromIt() {
        assertEquals(0.1, gained("found", Map.of("train", 0.5, "far", 1.0)), 1e-9);
        assertEquals(0.1, gained("rule", Map.of("train", 0.5)), 1e-9);
    }

    @Test
    void aPageThatNothingBearsOutGainsNothing() {
        assertEquals(0, gained("lone", Map.of("train", 1.0, "found", 1.0)));
        assertEquals(0, gained("train", Map.of()));
    }
}
