package foothold.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Advice.Covered.Opening;
import foothold.advice.Block.Span;
import foothold.advice.Block.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordingTest {

    private static final Suggestion ACTION = new Suggestion("pay", "Pay super users",
            List.of("Agree the hours.", "Put them on the rota.", "Check them.", "Ask again."), "Ward manager",
            "Preparing", "Days", "");

    private static Citation citation(String passage, String quote) {
        return new Citation(passage, quote, "Title", "Source", 2024, "https://example.org", "case study", "limited",
                "primary", List.of());
    }

    private static Claim claim(String passage, String text) {
        return new Claim(text, citation(passage, text));
    }

    private static Claim long40(String passage) {
        return claim(passage, "word ".repeat(39) + passage + ".");
    }

    private static Wording.Worded say(List<Claim> claims, Optional<Suggestion> suggestion, List<Claim> limits) {
        return say(Opening.EVIDENCE, claims, suggestion, limits);
    }

    private static Wording.Worded say(Opening opening, List<Claim> claims, Optional<Suggestion> suggestion, List<Claim> limits) {
        return say("a question", opening, claims, suggestion, limits);
    }

    private static Wording.Worded say(String question, Opening opening, List<Claim> claims, Optional<Suggestion> suggestion,
                                      List<Claim> limits) {
        return new PlainWording().say(question,
                new Advice.Covered(opening, claims, suggestion, limits, List.of(), List.of(), Optional.empty()));
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream().filter(block -> block.type() == Type.HEADING).map(Block::plainText).toList();
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.plainText().split("\\s+").length).sum();
    }

    private static List<Integer> marks(Wording.Worded worded) {
        var marks = new ArrayList<Integer>();
        Stream.concat(worded.blocks().stream(), worded.more().stream()).flatMap(block -> block.spans().stream())
                .forEach(span -> {
                    if (span instanceof Span.Cite cite) {
                        marks.add(cite.number());
                    }
                });
        return marks;
    }

    @Test
    void evidenceAndSuggestionStandApart() {
        Wording.Worded worded = say(List.of(claim("a", "It helps.")), Optional.of(ACTION), List.of());
        assertEquals(List.of("What the evidence says", "What we suggest"), headings(worded.blocks()));
        assertEquals("It helps. (limited evidence: case study, 2024)", worded.blocks().get(1).plainText());
        assertEquals(List.of(new Span.Link("Pay super users", "/pages/pay")), worded.blocks().get(3).spans());
        assertEquals(Type.STEPS, worded.blocks().get(4).type());
        assertEquals("plain", worded.name());
        assertEquals(List.of(1), marks(worded), "suggestions cite nothing");
    }

    @Test
    void aSuggestionThatAnswersBestComesFirstWithWhatItRestsOn() {
        Wording.Worded worded = say(Opening.SUGGESTION, List.of(claim("a", "It helps.")), Optional.of(ACTION), List.of());
        assertEquals(List.of("What we suggest", "What this rests on"), headings(worded.blocks()));
        assertEquals("It helps. (limited evidence: case study, 2024)", worded.blocks().getLast().plainText());
        assertEquals(List.of(1), marks(worded));
        assertEquals(List.of("The steps after that", "Who and when"), headings(worded.more()));
    }

    @Test
    void stepsLeaveRoomForWhatTheyRestOn() {
        var long50 = new Suggestion("talk", "Talk", List.of("word ".repeat(50), "word ".repeat(50), "word ".repeat(50)), "All",
                "After", "Hours", "");
        Wording.Worded worded = say(Opening.SUGGESTION, List.of(long40("a"), long40("b")), Optional.of(long50), List.of());
        assertTrue(words(worded.blocks()) <= 180, words(worded.blocks()) + " words before more");
        assertEquals(List.of("What we suggest", "What this rests on"), headings(worded.blocks()));
        assertEquals(List.of("The steps after that", "More of the evidence", "Who and when"), headings(worded.more()));
    }

    @Test
    void whatARuleAsksIsNotCalledEvidence() {
        var rule = new Claim("It asks.", new Citation("duty", "It asks.", "Title", "Source", 2026, null, "standard", "strong", "primary", List.of()));
        assertEquals(List.of("What the rules say"), headings(say(List.of(rule), Optional.empty(), List.of()).blocks()));
    }

    @Test
    void ourOwnOverviewIsNotCalledEvidence() {
        var guide = new Claim("It is a call.", new Citation("video", "It is a call.", "Title", "Source", null, null, "guide", "opinion", "primary", List.of()));
        List<Block> blocks = say(List.of(guide, claim("a", "It helps.")), Optional.empty(), List.of()).blocks();
        assertEquals(List.of("In short", "What the evidence says"), headings(blocks));
        assertEquals("It is a call. (our guide)", blocks.get(1).plainText());
        assertEquals("It helps. (limited evidence: case study, 2024)", blocks.get(3).plainText());
    }

    @Test
    void whoAsksForAPersonNeedNotAskForMore() {
        for (Opening opening : Opening.values()) {
            Wording.Worded worded = say("who looks after super users? who should pay", opening, List.of(claim("a", "It helps.")),
                    Optional.of(ACTION), List.of());
            List<String> said = worded.blocks().stream().map(Block::plainText).toList();
            assertEquals("Who and when", said.get(said.indexOf("Ward manager. Preparing. Takes days.") - 1), opening.name());
            assertEquals(List.of("The steps after that"), headings(worded.more()));
        }
    }

    @Test
    void aDutyIsNotASuggestion() {
        var duty = new Suggestion("ts100", "Manage risks", List.of("Name an officer."), "Officer", "Going live",
                "Weeks", "standard, England; checked 2026-01-10");
        Wording.Worded worded = say(List.of(claim("a", "It helps.")), Optional.of(duty), List.of());
        assertEquals(List.of("What the evidence says", "What to do"), headings(worded.blocks()));
        assertEquals("Manage risks (standard, England; checked 2026-01-10)", worded.blocks().get(3).plainText());
    }

    @Test
    void whatDoesNotFitGoesBehindMore() {
        Wording.Worded worded = say(List.of(long40("a"), long40("b"), long40("c")), Optional.of(ACTION),
                List.of(claim("a.limits", "Nothing else.")));
        assertEquals(List.of("More of the evidence", "The steps after that", "Who and when", "What this does not show"),
                headings(worded.more()));
        assertTrue(words(worded.blocks()) <= 160, words(worded.blocks()) + " words before more");
        assertEquals(3, worded.blocks().getLast().items().size());
        assertTrue(worded.more().stream().map(Block::plainText)
                .anyMatch("Ward manager. Preparing. Takes days."::equals), worded.more().toString());
    }

    @Test
    void theShortAnswerStaysShortWhateverIsFound() {
        var talkative = new Suggestion("talk", "Talk", List.of("word ".repeat(60), "word ".repeat(60), "Stop."), "All",
                "After", "Hours", "");
        Wording.Worded worded = say(List.of(long40("a"), long40("b"), long40("c"), long40("d")),
                Optional.of(talkative), List.of());
        assertTrue(words(worded.blocks()) <= 180, words(worded.blocks()) + " words before more");
        assertEquals(1, worded.blocks().getLast().items().size());
    }

    @Test
    void theBestEvidenceIsSaidEvenWhenItIsLong() {
        Wording.Worded worded = say(List.of(claim("a", "word ".repeat(120).strip())), Optional.empty(), List.of());
        assertEquals(2, worded.blocks().size());
        assertEquals(List.of(), worded.more());
    }

    @Test
    void howSureWeAreIsSaidOnceAPage() {
        Wording.Worded worded = say(List.of(claim("logs", "Logs help."), claim("logs.how", "Keep one."),
                claim("other", "So does rest."), claim("logs", "They are old.")), Optional.empty(), List.of());
        assertEquals(List.of("Logs help. (limited evidence: case study, 2024)", "Keep one.",
                "So does rest. (limited evidence: case study, 2024)", "They are old."),
                worded.blocks().stream().skip(1).map(Block::plainText).toList());
    }

    @Test
    void ourOwnNoteOnAPageIsNotTakenForItsSource() {
        var note = new Citation("duty.in-wales", "Not here.", "Title", "Source", null, null, "guide", "opinion",
                "primary", List.of());
        Wording.Worded worded = say(List.of(new Claim("In Wales: Not here.", note), claim("duty", "It asks.")),
                Optional.empty(), List.of());
        assertEquals("In Wales: Not here. (our guide)", worded.blocks().get(1).plainText());
        assertEquals("It asks. (limited evidence: case study, 2024)", worded.blocks().get(3).plainText());
    }

    @Test
    void citationsAreNumberedInTheOrderTheyAreRead() {
        Wording.Worded worded = say(
                List.of(claim("a", "word ".repeat(50) + "a."), claim("a", "word ".repeat(50) + "b."),
                        claim("b", "Short.")),
                Optional.of(ACTION), List.of(claim("a.limits", "Nothing else.")));
        assertEquals(List.of(1, 2, 3, 4), marks(worded));
        assertEquals(4, worded.citations().size());
        assertEquals("Short.", worded.citations().get(1).quote());
    }

    @Test
    void aCitationThatIsUsedTwiceKeepsItsNumber() {
        Claim same = claim("a", "It helps.");
        Wording.Worded worded = say(List.of(same, claim("b", "So does this."), same), Optional.empty(), List.of());
        assertEquals(List.of(1, 2, 1), marks(worded));
        assertEquals(2, worded.citations().size());
    }

    @Test
    void anActionWithoutStepsHasNoEmptyList() {
        var bare = new Suggestion("bare", "Bare", List.of(), "All", "After", "Hours", "");
        Wording.Worded worded = say(List.of(claim("a", "It helps.")), Optional.of(bare), List.of());
        assertFalse(worded.blocks().stream().map(Block::plainText).anyMatch(String::isEmpty),
                worded.blocks().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            case study     | limited | 2024 | primary   | (limited evidence: case study, 2024)
            case study     | limited |      | secondary | (limited evidence: case study; secondary source)
            law            | strong  | 2010 | primary   | (law, 2010)
            standard       | strong  |      | primary   | (standard)
            contract duty  | strong  | 2026 | secondary | (contract duty, 2026; secondary source)
            guide          | opinion |      | primary   | (our guide)
            """)
    void howSureWeAreIsSaidPlainly(String type, String strength, Integer year, String seen, String words) {
        assertEquals(words, PlainWording.sureness(
                new Citation("a", "b", "c", "d", year, null, type, strength, seen, List.of())));
    }
}
