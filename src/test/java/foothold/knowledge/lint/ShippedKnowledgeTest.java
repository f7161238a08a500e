package foothold.knowledge.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Fault;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.knowledge.Page;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The knowledge that ships holds every rule, is there in full, and can be read by a tired person.
class ShippedKnowledgeTest {

    private final KnowledgeFolder folder = KnowledgeFolder.shipped();
    private final KnowledgeBase knowledge = KnowledgeReader.read(folder);

    @Test
    void holdsEveryRule() {
        List<Fault> faults = new Lint(Clock.systemUTC()).check(folder);
        assertEquals("", faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void isThereInFull() {
        assertEquals(7, knowledge.pages(Page.Factor.class).count());
        assertEquals(8, knowledge.pages(Page.Technology.class).count());
        assertTrue(knowledge.pages(Page.Finding.class).count() >= 220, "evidence pages");
        assertTrue(knowledge.pages(Page.Action.class).count() >= 120, "actions");
        assertTrue(knowledge.questions().size() >= 56, "questions");
        assertTrue(knowledge.reference().glossary().entries().size() >= 150, "glossary entries");
        assertTrue(knowledge.reference().hazards().size() >= 67, "hazards");
    }

    @Test
    void canBeReadByATiredPerson() {
        Readability.Report report = Readability.report(knowledge);
        System.out.printf("Readability: %.1f words a sentence, grade %.1f, %.1f %% of pages over grade 12; hardest: %s%n",
                report.wordsPerSentence(), report.grade(), report.hardShare() * 100,
                report.hardest().stream().map(score -> "%s %.1f".formatted(score.page(), score.grade()))
                        .collect(Collectors.joining(", ")));
        assertTrue(report.wordsPerSentence() <= 17, "mean sentence: " + report.wordsPerSentence());
        assertTrue(report.hardShare() <= 0.10, "share of hard pages: " + report.hardShare());
    }
}
