package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedTermsTest {

    @Test
    void aTextSharesAllWithItsLikeAndNothingWithStrangers() {
        var shared = new SharedTerms(List.of("We cannot cope", "tablets arrived today", "we cannot cope!", "tablets arrived today"));

        assertArrayEquals(new float[] {1, 0, 1}, shared.withAllUpTo(2), 1e-6f);
    }

    @Test
    void anyTextIsComparedWithAll() {
        var shared = new SharedTerms(List.of("we cannot cope", "tablets arrived today", "we cannot cope", "tablets arrived today"));

        float[] halves = shared.with("we cannot find the tablets");
        assertTrue(halves[0] > halves[1] && halves[1] > 0, "two words and a pair, then one word");
        assertEquals(halves[0], halves[2]);
    }

    @Test
    void twoOfTheTextsShareWhatEachSharesWithTheOther() {
        var shared = new SharedTerms(List.of("ward bed", "the ward", "ward bed again", "the bed again", "again"));

        float[] withLast = shared.withAllUpTo(4);
        for (int i = 0; i < 5; i++) {
            assertEquals(withLast[i], shared.between(4, i), 1e-6);
            assertEquals(withLast[i], shared.between(i, 4), 1e-6);
        }
    }

    @Test
    void theOrderOfWordsCounts() {
        float[] shared = new SharedTerms(List.of("ward bed", "bed ward", "ward bed", "bed ward")).withAllUpTo(2);

        assertEquals(1, shared[0], 1e-6);
        assertTrue(shared[1] > 0.3 && shared[1] < 0.9, "the words but not the pair");
    }

    @Test
    void rareWordsWeighMore() {
        float[] weights = new TermWeights(List.of("the night", "the day", "night", "day", "the", "the")).of("night. The").weights();

        assertTrue(weights[0] > weights[1]);
    }

    @Test
    void termsThatOneExampleHasAreLeftOut() {
        assertEquals(3, new TermWeights(List.of("night shift", "night shift again", "once")).size());
        assertEquals(0, new TermWeights(List.of("night shift", "night shift again")).of("once upon").numbers().length);
    }
}
