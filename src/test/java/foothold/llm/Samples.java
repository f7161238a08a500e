package foothold.llm;

import foothold.advice.Advice;
import foothold.advice.Advice.Covered.Opening;
import foothold.advice.Block;
import foothold.advice.Citation;
import foothold.advice.Claim;
import foothold.advice.Suggestion;
import foothold.advice.Wording.Asked;
import foothold.advice.Wording.Worded;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Advice and limits to test with.
final class Samples {

    static final String QUESTION = "do downtime plans work";
    static final Asked ASKED = new Asked(QUESTION, "", Asked.MOST_CALLS);

    static final String DOWNTIME = "Plans for computer downtime often fail when needed: in 76 safety reports about downtime, 46% "
            + "said that procedures were missing or not followed. Only 27.6% said that the procedures worked.";
    static final String LETTERS = "About 24,000 letters lay unsent at Newcastle Hospitals, in a folder that few people knew about.";

    /// Faithful lines for the two claims.
    static final List<String> FAITHFUL = List.of(
            "In 76 safety reports about downtime, 46% said that procedures were missing or not followed: plans for computer "
                    + "downtime often fail when needed. [1]",
            "Only 27.6% of the reports said that the procedures worked. [1]",
            "At Newcastle Hospitals, about 24,000 letters lay unsent in a folder that few people knew about. [2]");

    /// Limits short enough for tests.
    static final Limits SHORT = new Limits(Duration.ofMillis(300), Duration.ofMillis(450), Duration.ofMillis(300),
            Duration.ofMillis(900), Duration.ofMillis(20), 64 * 1024, 2, Duration.ofMillis(100), Duration.ofMillis(400));

    /// The limits that ship, for calls that go well: they cost no time, and a busy machine does not break them.
    static final Limits SHIPPED = Limits.within(Duration.ofSeconds(20));

    private Samples() {
    }

    static Advice.Covered advice() {
        return advice(DOWNTIME, LETTERS);
    }

    /// Advice of these claims, each of a page of its own, with a suggestion and a limit.
    static Advice.Covered advice(String... claims) {
        List<Claim> cited = IntStream.range(0, claims.length).mapToObj(i -> claim("page-" + i, claims[i])).toList();
        return new Advice.Covered(Opening.EVIDENCE, cited,
                Optional.of(new Suggestion("drill-a-four-hour-outage", "Drill a four-hour outage", List.of("Pick a ward.", "Do it."),
                        "Ward managers", "Preparing", "Hours", "")),
                List.of(claim("page-0", "It does not show what a good plan holds.")), List.of("safety-and-equity"), List.of(), Optional.empty());
    }

    static Claim claim(String page, String text) {
        return new Claim(text, new Citation(page + ".1", text, "A page", "A source", 2021, "https://example.org/source",
                "systematic review", "strong", "primary", List.of("safety-and-equity")));
    }

    /// The words of an answer's short part.
    static String text(Worded worded) {
        return worded.blocks().stream().map(Block::plainText).reduce("", (a, b) -> a + "\n" + b);
    }
}
