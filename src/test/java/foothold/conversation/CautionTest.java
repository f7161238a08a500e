package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Advice;
import foothold.advice.Advice.Covered.Opening;
import foothold.advice.Citation;
import foothold.advice.Claim;
import foothold.advice.Doubt;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.TestKnowledge;
import foothold.knowledge.Topic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CautionTest {

    private static final KnowledgeBase KNOWLEDGE = TestKnowledge.mini().withFinding("log-in", "Log-in can be fast",
            "Log-in fell from 105 to 10 seconds. It was liked.").read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how long does log-in take                | false
            how long before helpers can leave        | true
            how many wards did log-in trials         | false
            is fast log-in liked                     | false
            """)
    void isRemarkedWhereAFigureIsAskedForAndNoneIsQuoted(String question, boolean missing) {
        Page page = KNOWLEDGE.findPage("log-in").orElseThrow();
        var passage = page.passages().getFirst();
        var claim = new Claim("Log-in fell from 105 to 10 seconds.", Citation.of(page, passage, "Log-in fell from 105 to 10 seconds."));
        var advice = new Advice.Covered(Opening.EVIDENCE, List.of(claim), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
        assertEquals(missing, Caution.of(question, advice).isPresent());
    }

    @Test
    void whatMayNotBeWhatWasAskedIsSaidToBeSoUnlessAFigureIsMissingToo() {
        var doubtful = doubted(new Doubt.Near());
        assertEquals("This may not be quite what you asked. It is the nearest that we hold.",
                Caution.of("who empties the drains", doubtful).orElseThrow().plainText());
        assertTrue(Caution.of("how many drains are there", doubtful).orElseThrow().plainText().startsWith("We hold no checked figure"));
    }

    @Test
    void aTopicThatNoPageTreatsIsNamed() {
        var doubtful = doubted(new Doubt.OtherTopic(new Topic("drones", List.of("drone"))));
        assertEquals("We hold nothing checked about drones. This is the nearest that we hold, and not all of it may fit.",
                Caution.of("a business case for drones", doubtful).orElseThrow().plainText());
    }

    private static Advice.Covered doubted(Doubt doubt) {
        return new Advice.Covered(Opening.EVIDENCE, List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.of(doubt));
    }
}
