package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.TestKnowledge;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final TestKnowledge FILES = TestKnowledge.mini()
            .withFinding("for-all", "Alerts", "Alerts wear out. Fewer are better.")
            .withFinding("for-epr", "Alerts", "Alerts wear out. Fewer are better.")
            .replacing("evidence/for-epr.md", "technologies: [any]", "technologies: [epr]")
            .withFinding("for-video", "Alerts", "Alerts wear out. Fewer are better.")
            .replacing("evidence/for-video.md", "technologies: [any]", "technologies: [video]")
            .withFinding("for-wales", "Alerts", "Alerts wear out. Fewer are better.")
            .replacing("evidence/for-wales.md", "[england, scotland, wales, northern-ireland]", "[wales]")
            .withAction("for-community", "Alerts", "Alerts wear out. Fewer are better.", "for-all")
            .replacing("actions/for-community.md", "settings: [any]", "settings: [community]");

    private static final KnowledgeBase KNOWLEDGE = FILES.read();

    private final Fit fit = new Fit();

    private static Situation known(Field field, String word) {
        return Situation.UNKNOWN.with(field, word);
    }

    private double factor(String id, Situation situation) {
        return fit.factor(KNOWLEDGE.findPage(id).orElseThrow(), situation);
    }

    @Test
    void nothingKnownChangesNothing() {
        for (Page page : KNOWLEDGE.pages()) {
            assertEquals(1, fit.factor(page, Situation.UNKNOWN), page.id());
        }
    }

    @Test
    void theOwnTechnologyIsLiftedAnotherLoweredAndAnyLeft() {
        assertTrue(factor("for-epr", known(Field.TECHNOLOGY, "epr")) > 1);
        assertTrue(factor("for-video", known(Field.TECHNOLOGY, "epr")) < 1);
        assertEquals(1, factor("for-all", known(Field.TECHNOLOGY, "epr")));
    }

    @Test
    void anotherSettingAndAnotherNationAreLowered() {
        assertTrue(factor("for-community", known(Field.SETTING, "acute-hospital")) < 1);
        assertEquals(1, factor("for-community", known(Field.SETTING, "community")));
        assertTrue(factor("for-wales", known(Field.NATION, "scotland")) < 1);
        assertEquals(1, factor("for-wales", known(Field.NATION, "wales")));
    }

    @Test
    void aDutyOfTheOwnNationIsNeverLowered() {
        Situation english = known(Field.NATION, "england").with(Field.TECHNOLOGY, "video")
                .with(Field.SETTING, "community");
        Page duty = FILES.replacing(TestKnowledge.DUTY, "technologies: [any]\nsettings: [any]",
                "technologies: [epr]\nsettings: [acute-hospital]").read().findPage("safety-standard").orElseThrow();
        assertEquals(1, fit.factor(duty, english));
        assertTrue(fit.factor(duty, english.with(Field.NATION, "wales")) < 1);
        assertEquals(1, fit.factor(duty, english.with(Field.TECHNOLOGY, "epr")), "lifted and lowered at once");
    }

    @Test
    void aSituationReordersAndNeverDrops() {
        TestRetrieval retrieval = TestRetrieval.onWords(FILES);
        Situation scottishVideo = known(Field.NATION, "scotland").with(Field.TECHNOLOGY, "video");
        List<String> unknown = retrieval.find("alerts wear out");
        List<String> ordered = TestRetrieval.ids(retrieval.hits("alerts wear out", scottishVideo));
        assertEquals(Set.copyOf(unknown), Set.copyOf(ordered));
        assertEquals("for-video", ordered.getFirst());
        assertTrue(ordered.indexOf("for-all") < ordered.indexOf("for-epr"));
        assertTrue(ordered.indexOf("for-all") < ordered.indexOf("for-wales"));
    }
}
