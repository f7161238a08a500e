package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Page.Duty.Elsewhere;
import foothold.knowledge.Question.Condition.Answered;
import foothold.knowledge.Question.Condition.SituationIs;
import foothold.knowledge.Question.Kind;
import foothold.knowledge.Situation.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeReaderTest {

    private static final List<String> ALL_NATIONS = List.of("england", "scotland", "wales", "northern-ireland");
    private final KnowledgeBase knowledge = TestKnowledge.mini().read();

    private <T extends Page> T page(String id, Class<T> kind) {
        return knowledge.findPage(id, kind).orElseThrow();
    }

    @Test
    void aFindingSaysWhatWasFoundAndWhere() {
        Page.Finding finding = page("super-users-step-in", Page.Finding.class);
        assertEquals("Super users help most when they step in unasked", finding.title());
        assertEquals(List.of("skills-and-knowledge"), finding.head().factors());
        assertEquals(new Scope(List.of("any"), List.of(), List.of("preparing", "go-live"), ALL_NATIONS),
                finding.head().scope());
        assertEquals(List.of("what makes a good super user"), finding.head().answers());
        assertEquals(LocalDate.of(2026, 1, 10), finding.head().checked());
        assertEquals(LocalDate.of(2027, 1, 10), finding.head().reviewBy());
        assertEquals(new Evidence("case study", "limited", "primary", null), finding.evidence());
        assertEquals("Writer A. A made-up study of two wards. Test press. 2024", finding.source().line());
        assertEquals(Optional.of("https://doi.org/10.1000/wards"), finding.source().link());
        assertEquals(List.of("A second made-up study"), finding.also().stream().map(Source::line).toList());
        assertEquals(List.of("F-01"), finding.facts());
    }

    @Test
    void anActionSaysWhatToDoAndWhatCallsForIt() {
        Page.Action action = page("pay-super-users", Page.Action.class);
        assertEquals("Ward manager", action.who());
        assertEquals("days", action.effort());
        assertEquals("mixed", action.agreement());
        assertEquals(List.of("super-users-step-in"), action.evidence());
        assertEquals(List.of("safety-standard"), action.duties());
        assertEquals(List.of("super-user-hours", "epr-shortcuts"),
                action.calledForBy().stream().map(Page.Action.Call::question).toList());
        assertEquals(List.of("some", "none"), action.calledForBy().getFirst().choices());
        assertEquals(List.of("any"), action.head().scope().settings());
    }

    @Test
    void aDutySaysWhereItBindsAndWhatIsKnownElsewhere() {
        Page.Duty duty = page("safety-standard", Page.Duty.class);
        assertEquals("TS100", duty.shortName());
        assertEquals("standard", duty.force());
        assertEquals(List.of("england"), duty.head().scope().nations());
        assertEquals(List.of(new Elsewhere("scotland", "check-locally", "Ask your board what it needs."),
                new Elsewhere("wales", "none", "It does not apply in Wales."),
                new Elsewhere("northern-ireland", "counterpart", "A standard of its own applies.")), duty.elsewhere());
        assertTrue(duty.evidence().secondary());
        assertEquals(List.of("super-users-step-in"), duty.pages());
    }

    @Test
    void aTechnologyIsForItself() {
        Page.Technology technology = page("epr", Page.Technology.class);
        assertEquals(List.of("the record"), technology.names());
        assertEquals(List.of("epr"), technology.head().scope().technologies());
        assertEquals(List.of("super-users-step-in"), technology.evidence());
    }

    @Test
    void aFactorIsAboutItself() {
        Page.Factor factor = page("skills-and-knowledge", Page.Factor.class);
        assertEquals(1, factor.order());
        assertEquals("Whether people can do it and know why", factor.summary());
        assertEquals(List.of("skills-and-knowledge"), factor.head().factors());
        assertEquals(new Scope(List.of(), List.of(), List.of(), List.of()), factor.head().scope());
        assertEquals("Skills and knowledge", knowledge.factorTitle("skills-and-knowledge"));
    }

    @Test
    void factorsComeInTheirOwnOrder() {
        KnowledgeBase more = TestKnowledge.mini()
                .with("factors/culture.md", TestKnowledge.mini().text(TestKnowledge.FACTOR)
                        .replace("id: skills-and-knowledge", "id: culture").replace("order: 1", "order: 0")).read();
        assertEquals(List.of("culture", "skills-and-knowledge"), more.factors().stream().map(Page::id).toList());
    }

    @Test
    void aQuestionSaysWhyItIsAskedAndWhen() {
        Question hours = knowledge.findQuestion("super-user-hours").orElseThrow();
        assertEquals("skills-and-knowledge", hours.section());
        assertTrue(hours.quick());
        assertEquals("Super users help others on the ward.", hours.hint());
        assertEquals(new Question.Why("Tired super users cannot help.", "super-users-step-in"), hours.why());
        assertEquals(Kind.SINGLE, hours.kind());
        assertEquals(new Question.Choice("some", "Some hours, but not enough", 2),
                hours.findChoice("some").orElseThrow());
        Question shortcuts = knowledge.findQuestion("epr-shortcuts").orElseThrow();
        assertEquals(Kind.MULTIPLE, shortcuts.kind());
        assertEquals(List.of(new SituationIs(Field.TECHNOLOGY, List.of("epr")),
                new Answered("super-user-hours", List.of("some", "none"))), shortcuts.askWhen());
    }

    @Test
    void aQuestionThatSetsTheSituationOffersTheVocabulary() {
        Question technology = knowledge.findQuestion("technology").orElseThrow();
        assertEquals(Field.TECHNOLOGY, technology.sets());
        assertNull(technology.factor());
        assertEquals(List.of(new Question.Choice("epr", "Electronic patient record", 0),
                new Question.Choice("video", "Video consultation", 0)), technology.choices());
    }

    @Test
    void sectionsAndQuestionsComeInTheOrderOfTheirFiles() {
        assertEquals(List.of("technology", "super-user-hours", "epr-shortcuts"),
                knowledge.questions().stream().map(Question::id).toList());
        assertEquals(Map.of("opening", "Your project", "skills-and-knowledge", "Skills and knowledge"),
                knowledge.sections());
        assertEquals(List.of("opening", "skills-and-knowledge"), List.copyOf(knowledge.sections().keySet()));
    }

    @Test
    void theListsAreRead() {
        assertEquals("A. B", new Source("A.", "B", null, null, null, null).line());
        assertEquals("A. Who knows? B", new Source("A", "Who knows?", "B", null, null, null).line());
        assertEquals("electronic patient record", knowledge.reference().glossary().entries().getFirst().means());
        assertEquals(List.of("floor walker", "helper on the ward"), knowledge.reference().glossary().entries().get(1).words());
        assertEquals(40, knowledge.reference().priorities().concern().get("3"));
        assertEquals(3, knowledge.reference().priorities().mostCalls());
        assertEquals("It takes days", knowledge.reference().priorities().reasons().get("days"));
        assertEquals("Single cases.", knowledge.reference().evidenceTypes().meaning("limited"));
        EvidenceTypes types = knowledge.reference().evidenceTypes();
        assertEquals(Optional.of("strong"), types.strengthOf(new Evidence("standard", "strong", "primary", null)));
        assertEquals(Optional.of("limited"), types.strengthOf(new Evidence("standard", "strong", "primary", "low")));
        assertEquals(Optional.empty(), types.strengthOf(new Evidence("standard", "strong", "primary", "unheard of")));
        assertEquals(List.of("Your service desk", "Your buying team"),
                knowledge.reference().notCovered().kinds().stream().map(OutsideKind::ask).toList());
        assertEquals(List.of("wrong-record"), knowledge.reference().hazards().stream().map(Hazard::id).toList());
    }

    @Test
    void whatWasReadCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> knowledge.pages().clear());
        assertThrows(UnsupportedOperationException.class, () -> knowledge.sections().clear());
        assertThrows(UnsupportedOperationException.class, () -> knowledge.reference().glossary().entries().clear());
        assertThrows(UnsupportedOperationException.class, () -> TestKnowledge.mini().folder().files().clear());
    }
}
