package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Glossary;
import foothold.knowledge.TestKnowledge;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectWordsTest {

    private static int first(Set<String> projectWords) {
        var index = new WordIndex(List.of(new WordIndex.Entry("", "hospital", ""), new WordIndex.Entry("", "training", "")),
                new Synonyms(new Glossary(List.of())), WordIndex.Weights.TUNED, projectWords);
        return index.search("hospital training", Set.of(), 2)[0].doc;
    }

    @Test
    void whatIsAskedCountsMoreThanWhereItIsAsked() {
        assertEquals(0, first(Set.of()), "as near, so in their order");
        assertEquals(1, first(Set.of("hospit")));
    }

    @Test
    void technologiesAreNamedByTheirPages() {
        Set<String> stems = ProjectWords.stems(TestKnowledge.mini().read());
        assertTrue(stems.containsAll(EnglishText.stems("the record")), stems::toString);
    }
}
