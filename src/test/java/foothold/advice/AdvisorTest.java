package foothold.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Advice.Covered.Opening;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.TestKnowledge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdvisorTest {

    private static final KnowledgeBase KNOWLEDGE = TestKnowledge.mini()
            .withFinding("alerts", "Alerts wear out", "Alerts wear out. Fewer are better. Doctors click past them.")
            .withFinding("rest", "Rest helps", "Rest helps. It costs little.")
            .withFinding("rotas", "Rotas matter", "Rotas matter. They are often late.")
            .withFinding("lone", "Lone helpers leave", "Lone helpers leave. Pairs stay.")
            .withAction("pair-up", "Let helpers work in pairs", "Pairs share the load.", "lone", "rest", "alerts")
            .withAction("keep-log", "Keep the log", "It is asked for.")
            .replacing("actions/keep-log.md", "duties: []", "duties: [safety-standard]")
            .withAction("lost", "Lost", "Its evidence is gone.", "gone").read();

    private final FixedRetriever found = new FixedRetriever(KNOWLEDGE);

    private Advice advise(String question, Situation situation) {
        return new Advisor(KNOWLEDGE, found).advise(question, situation);
    }

    private Advice.Covered covered(String question) {
        return assertInstanceOf(Advice.Covered.class, advise(question, Situation.UNKNOWN));
    }

    private static List<String> passages(List<Claim> claims) {
        return claims.stream().map(claim -> claim.citation().passage()).toList();
    }

    private static List<String> texts(List<Claim> claims) {
        return claims.stream().map(Claim::text).toList();
    }

    private static List<String> ids(List<Page> pages) {
        return pages.stream().map(Page::id).toList();
    }

    private static Optional<String> suggested(Advice.Covered advice) {
        return advice.suggestion().map(Suggestion::page);
    }

    @Test
    void aPageThatAnswersIsQuotedWithWhatItDoesNotShow() {
        found.page("alerts", 2, 1);
        Advice.Covered advice = covered("do doctors click past alerts");
        assertEquals(List.of("Alerts wear out.", "Doctors click past them."), texts(advice.claims()));
        assertEquals(List.of("alerts.what-this-does-not-show"), passages(advice.limits()));
        assertEquals(List.of("skills-and-knowledge"), advice.factors());
        var quotes = new QuoteCheck(KNOWLEDGE);
        assertTrue(advice.claims().stream().map(Claim::citation).allMatch(quotes::supported));
        assertTrue(advice.limits().stream().map(Claim::citation).allMatch(quotes::supported));
    }

    @Test
    void aSecondPageJoinsWhenItSpeaksToTheQuestionAboutAsWell() {
        found.page("alerts", 2, 1).page("rest", 1.8, 0.8).page("rotas", 1.6, 0.9).page("lone", 1.9, 0.5);
        Advice.Covered advice = covered("what wears out");
        assertEquals(List.of("alerts", "rest"), passages(advice.claims()));
        assertEquals(List.of("rotas", "lone"), ids(advice.nearest()), "one scores less, one speaks of something else");
        assertEquals(List.of("alerts.what-this-does-not-show"), passages(advice.limits()), "of the best page only");
    }

    @Test
    void noMoreThanThreePagesAreQuoted() {
        found.page("alerts", 2, 1).page("rest", 2, 1).page("rotas", 2, 1).page("lone", 2, 1);
        assertEquals(List.of("alerts", "rest", "rotas"), passages(covered("zzyzx").claims()));
    }

    @Test
    void anActionBringsTheEvidenceItRestsOnAndIsWhatWeSuggest() {
        found.page("pair-up", 2, 1);
        Advice.Covered advice = covered("should helpers work in pairs");
        assertEquals(List.of("lone"), passages(advice.claims()), "the first of its evidence");
        assertEquals(new Suggestion("pair-up", "Let helpers work in pairs", List.of("Agree who does it.",
                "Put it in the diary."), "Ward manager", "Preparing", "Days", ""), advice.suggestion().orElseThrow());
    }

    @Test
    void ofTheEvidenceAnActionRestsOnTheOneFoundItselfIsQuoted() {
        found.page("pair-up", 2, 1).page("alerts", 1, 0.2);
        assertEquals("alerts", passages(covered("should helpers work in pairs").claims()).getFirst());
    }

    @Test
    void anActionThatRestsOnADutyAloneBringsTheDuty() {
        found.page("keep-log", 2, 1);
        assertEquals("safety-standard", passages(covered("keep the log").claims()).getFirst());
    }

    @Test
    void anActionWithoutEvidenceAnswersNothing() {
        found.page("lost", 2, 1);
        var advice = assertInstanceOf(Advice.NotCovered.class, advise("what is lost", Situation.UNKNOWN));
        assertEquals(List.of("lost"), ids(advice.nearest()));
    }

    @Test
    void aFindingBringsTheActionThatRestsOnIt() {
        found.page("lone", 2, 1).page("keep-log", 1.9, 0.1).page("pair-up", 1.5, 0.1);
        Advice.Covered advice = covered("do lone helpers leave");
        assertEquals(Optional.of("pair-up"), suggested(advice), "not what came by chance");
        assertEquals(Opening.EVIDENCE, advice.opening());
    }

    @Test
    void anActionThatWasHardlyFoundIsNotSuggested() {
        found.page("lone", 2, 1).page("pair-up", 0.5, 0.1);
        assertEquals(Optional.empty(), suggested(covered("do lone helpers leave")));
        assertEquals(List.of("pair-up"), ids(covered("do lone helpers leave").nearest()));
    }

    @Test
    void anActionFoundBestOpensTheAnswer() {
        found.page("pair-up", 2, 1).page("rest", 1.9, 0.9).page("keep-log", 1.9, 0.9);
        Advice.Covered advice = covered("should helpers work in pairs");
        assertEquals(Opening.SUGGESTION, advice.opening());
        assertEquals(Optional.of("pair-up"), suggested(advice));
        assertEquals(List.of("rest"), passages(advice.claims()), "not what another action rests on");
    }

    @Test
    void whoAsksWhetherSomethingIsSoHearsTheEvidenceBeforeAnActionThatWasFoundBest() {
        found.page("pair-up", 2, 1).page("rest", 1.9, 0.9);
        Advice.Covered advice = covered("do helpers in pairs work");
        assertEquals(Opening.EVIDENCE, advice.opening());
        assertEquals(List.of("rest"), passages(advice.claims()));
        assertEquals(Optional.of("pair-up"), suggested(advice), "what to do follows");
    }

    @Test
    void whoAsksWhetherSomethingIsSoHearsAFindingBeforeAGuideThatWasFoundBest() {
        found.page("epr", 2, 1).page("super-users-step-in", 1.6, 0.3);
        assertEquals("super-users-step-in", passages(covered("is an epr any good").claims()).getFirst());
        assertEquals("epr", passages(covered("tell me about an epr").claims()).getFirst());
    }

    @Test
    void anOverviewBringsTheFindingItRestsOnThatWasFoundBest() {
        found.page("epr", 2, 1).page("alerts", 1.2, 0.3).page("super-users-step-in", 1, 0.2);
        assertEquals(List.of("epr", "super-users-step-in"), passages(covered("tell me about an epr").claims()));
    }

    @Test
    void theSentenceThatHoldsTheFigureAskedForOpensTheAnswer() {
        var held = TestKnowledge.mini().withFinding("alerts", "Alerts wear out", "Alerts wear out. Doctors clicked past 9 in 10 alerts. They are tired.")
                .withFinding("drills", "Drills help", "Drills help. Fewer alerts are better.")
                .withAction("thin-out", "Thin out alerts", "Fewer are better.", "drills").read();
        var search = new FixedRetriever(held).page("thin-out", 2, 1).page("drills", 1.9, 1).page("alerts", 1.5, 1);
        var advisor = new Advisor(held, search);
        var asked = assertInstanceOf(Advice.Covered.class, advisor.advise("how many alerts do doctors click past", Situation.UNKNOWN));
        assertEquals(List.of("Doctors clicked past 9 in 10 alerts.", "Alerts wear out.", "Drills help."), texts(asked.claims()));
        assertEquals(Opening.EVIDENCE, asked.opening());
        var other = assertInstanceOf(Advice.Covered.class, advisor.advise("which alerts should doctors see", Situation.UNKNOWN));
        assertEquals("drills", passages(other.claims()).getFirst());
        assertEquals(Opening.SUGGESTION, other.opening());
    }

    @Test
    void theFactorsAreThoseOfTheBestPagesTogether() {
        var factors = TestKnowledge.mini()
                .withFinding("first", "First", "First. Second.").replacing("evidence/first.md", "factors: [skills-and-knowledge]", "factors: [ways-of-working]")
                .withFinding("second", "Second", "Second. Third.").withFinding("third", "Third", "Third. Fourth.").read();
        var search = new FixedRetriever(factors).page("first", 2, 1).page("second", 1.9, 1).page("third", 1.9, 1);
        var advice = assertInstanceOf(Advice.Covered.class, new Advisor(factors, search).advise("which", Situation.UNKNOWN));
        assertEquals(List.of("skills-and-knowledge", "ways-of-working"), advice.factors(), "two votes against one");
    }

    @Test
    void aDutySaysWhatKindOfRuleItIsAndWhereItBinds() {
        found.page("safety-standard", 2, 1);
        Suggestion duty = covered("who keeps the hazard log").suggestion().orElseThrow();
        assertEquals("standard, England; checked 2026-01-10", duty.binding());
        assertEquals(List.of("Name a safety officer."), duty.steps());
    }

    @Test
    void whereADutyDoesNotBindItSaysSoFirstAndItsStepsAreNotForThem() {
        found.page("safety-standard", 2, 1).page("keep-log", 1.5, 0.1);
        var advice = assertInstanceOf(Advice.Covered.class,
                advise("who keeps the log", Situation.UNKNOWN.with(Field.NATION, "wales")));
        Claim first = advice.claims().getFirst();
        assertEquals("In Wales: It does not apply in Wales.", first.text());
        assertEquals("guide", first.citation().evidenceType(), "the rule's source does not carry our note");
        assertTrue(new QuoteCheck(KNOWLEDGE).supported(first.citation()));
        assertEquals(List.of("safety-standard.in-wales", "safety-standard"), passages(advice.claims()));
        assertEquals(Optional.of("keep-log"), suggested(advice));
    }

    @Test
    void whatTheQuestionNamesGoesBeforeWhatIsKnownOfTheProject() {
        Situation english = Situation.UNKNOWN.with(Field.NATION, "england").with(Field.TECHNOLOGY, "video");
        advise("is it the same in Scotland", english);
        assertEquals(english.with(Field.NATION, "scotland"), found.searchedFor());
    }

    @Test
    void aQuestionThatNoPageAnswersIsNotCoveredAndTheNearestAreShown() {
        found.page("alerts", 2, 0.4).page("rest", 1.9, 0.3).page("rotas", 1, 0.2).page("lone", 1, 0.2)
                .page("pair-up", 1, 0.1).near(KNOWLEDGE.reference().notCovered().kinds().get(1), 0.5);
        var advice = assertInstanceOf(Advice.NotCovered.class, advise("which alert is cheapest", Situation.UNKNOWN));
        assertEquals(List.of("alerts", "rest", "rotas", "lone"), ids(advice.nearest()));
        assertEquals("Your buying team", advice.kind().orElseThrow().ask());
        assertFalse(advice.offTopic());
    }

    @Test
    void whoElseMayKnowIsOnlySaidWhereTheQuestionComesNearerToWhatTheyKnow() {
        found.page("alerts", 2, 0.4).near(KNOWLEDGE.reference().notCovered().kinds().get(1), 0.3);
        var advice = assertInstanceOf(Advice.NotCovered.class, advise("which alert is cheapest", Situation.UNKNOWN));
        assertEquals(Optional.empty(), advice.kind());
    }

    @Test
    void aQuestionOnAnyTechnologyIsAnsweredWithAWordOnTheTopicThatNoPageTreats() {
        found.pageByMeaning("alerts", 2, 1, 0.95).near(KNOWLEDGE.reference().notCovered().kinds().get(1), 0.7);
        var advice = assertInstanceOf(Advice.Covered.class, advise("do drones tire of alerts", Situation.UNKNOWN));
        assertEquals("drones", assertInstanceOf(Doubt.OtherTopic.class, advice.doubt().orElseThrow()).topic().about());
    }

    @Test
    void aQuestionThatComesLessNearIsNotAnsweredFromAPageOnAnotherTopic() {
        found.pageByMeaning("alerts", 2, 0.8, 0.85).near(KNOWLEDGE.reference().notCovered().kinds().get(1), 0.7);
        assertInstanceOf(Advice.NotCovered.class, advise("do drones tire of alerts", Situation.UNKNOWN));
        assertInstanceOf(Advice.Covered.class, advise("do nurses tire of alerts", Situation.UNKNOWN));
    }

    @Test
    void aTopicThatNoPageTreatsIsNamedEvenWhenAPageComesNear() {
        found.page("alerts", 2, 0.95).page("rest", 1.9, 0.9).near(KNOWLEDGE.reference().notCovered().kinds().get(1), 0.99);
        var advice = assertInstanceOf(Advice.NotCovered.class, advise("do drones tire of alerts", Situation.UNKNOWN));
        assertEquals("drones", advice.notHeld().orElseThrow().about());
        assertEquals(List.of("alerts", "rest"), ids(advice.nearest()));
        assertFalse(advice.offTopic(), "it is our field");
        assertEquals(Optional.empty(), advice.kind(), "so it is not said who of another field would know");
    }

    @Test
    void aQuestionNearNothingIsOffTopic() {
        found.page("alerts", 2, 0.1);
        assertEquals(new Advice.NotCovered(List.of(), true, Optional.empty(), Optional.empty()), advise("who won", Situation.UNKNOWN));
    }

    @Test
    void aQuestionThatFindsNothingIsOffTopic() {
        assertEquals(new Advice.NotCovered(List.of(), true, Optional.empty(), Optional.empty()), advise("", Situation.UNKNOWN));
    }
}
