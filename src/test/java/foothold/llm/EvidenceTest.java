package foothold.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Advice;
import foothold.advice.Advice.Covered.Opening;
import foothold.advice.Block;
import foothold.advice.PlainWording;
import foothold.advice.Wording.Worded;
import foothold.llm.grounding.GroundingCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final GroundingCheck CHECK = new GroundingCheck();

    private static Worded said(Opening opening) {
        Advice.Covered sample = Samples.advice();
        return new PlainWording().say(Samples.QUESTION, new Advice.Covered(opening, sample.claims(), sample.suggestion(),
                sample.limits(), sample.factors(), sample.nearest(), Optional.empty()));
    }

    @Test
    void isFoundWhereverItStands() {
        for (Opening opening : Opening.values()) {
            Evidence evidence = Evidence.of(said(opening), CHECK);
            assertEquals(List.of(Samples.DOWNTIME, Samples.LETTERS), evidence.said().stream().map(Evidence.Statement::text).toList());
            assertEquals(opening == Opening.EVIDENCE ? "What the evidence says" : "What this rests on",
                    evidence.before().getLast().plainText());
        }
    }

    @Test
    void aSuggestionThatOpensTheAnswerStaysBeforeTheModelsWords() {
        Worded plain = said(Opening.SUGGESTION);
        var rewording = new Rewording(plain, Evidence.of(plain, CHECK), CHECK, _ -> { });
        rewording.hear(String.join("\n", Samples.FAITHFUL) + "\n");
        List<Block> reworded = rewording.finish("model", "v").orElseThrow().blocks();
        List<Block> before = plain.blocks().subList(0, 4);
        assertEquals(before, reworded.subList(0, 4), "heading, what we suggest, its steps, the next heading");
        assertTrue(reworded.toString().contains("At Newcastle Hospitals, about 24,000 letters"), reworded.toString());
    }

    @Test
    void aSentenceThatDoesNotHoldIsSaidInThePagesOwnWords() {
        Worded plain = said(Opening.EVIDENCE);
        var rewording = new Rewording(plain, Evidence.of(plain, CHECK), CHECK, _ -> { });
        rewording.hear(Samples.FAITHFUL.get(0) + "\nOnly 27.6% proved that the procedures worked. [1]\n" + Samples.FAITHFUL.get(2) + "\n");
        String shown = rewording.finish("model", "v").orElseThrow().blocks().toString();
        assertTrue(shown.contains("Only 27.6% said that the procedures worked."), shown);
        assertFalse(shown.contains("proved"), shown);
    }

    @Test
    void anAnswerOfWhichUnderHalfHoldsIsThePlainOne() {
        Worded plain = said(Opening.EVIDENCE);
        var rewording = new Rewording(plain, Evidence.of(plain, CHECK), CHECK, _ -> { });
        rewording.hear("All procedures failed. [1]\nNone worked. [1]\n" + Samples.FAITHFUL.get(2) + "\n");
        assertTrue(rewording.finish("model", "v").isEmpty());
    }

    @Test
    void anAnswerWithoutItIsLeftAsItIs() {
        var plain = new Worded(List.of(Block.heading("What we suggest"), Block.paragraph(new Block.Span.Text("Do it."))),
                List.of(), List.of(), "plain");
        assertEquals(List.of(), Evidence.of(plain, CHECK).open());
    }
}
