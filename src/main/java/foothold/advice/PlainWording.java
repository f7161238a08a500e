package foothold.advice;

import foothold.advice.Block.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts advice into words without a language model: the pages' own sentences under short headings, evidence first and
/// suggestions apart from it.
public final class PlainWording implements Wording {

    /// The name of this wording in the API.
    public static final String NAME = "plain";

    /// The short answer stays near this many words; what does not fit goes behind "more".
    private static final int SHORT_ANSWER_WORDS = 150;
    private static final int STEPS_SHOWN = 3;

    @Override
    public Worded say(String question, Advice.Covered advice) {
        var answer = new Answer();
        sayEvidence(answer, advice.claims());
        advice.suggestion().ifPresent(suggestion -> saySuggestion(answer, suggestion));
        sayLimits(answer, advice.limits());
        return new Worded(answer.blocks, answer.more, answer.citations, NAME);
    }

    private static void sayEvidence(Answer answer, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        answer.add(Block.heading("What the evidence says"));
        var further = new ArrayList<Block>();
        String page = "";
        for (Claim claim : claims) {
            // How sure we are is said once a page, with its first statement.
            boolean newPage = !claim.citation().passage().equals(page);
            page = claim.citation().passage();
            Block block = answer.cited(claim, newPage ? " " + sureness(claim.citation()) : "");
            boolean first = answer.citations.size() == 1;
            if (first || answer.words + words(block) <= SHORT_ANSWER_WORDS * 6 / 10) {
                answer.add(block);
            } else {
                further.add(block);
            }
        }
        if (!further.isEmpty()) {
            answer.more.add(Block.heading("More of the evidence"));
            answer.more.addAll(further);
        }
    }

    private static void saySuggestion(Answer answer, Suggestion suggestion) {
        boolean duty = !suggestion.binding().isEmpty();
        answer.add(Block.heading(duty ? "What to do" : "What we suggest"));
        Span title = new Span.Link(suggestion.title(), "/pages/" + suggestion.page());
        answer.add(duty ? Block.paragraph(title, new Span.Text(" (" + suggestion.binding() + ")")) : Block.paragraph(title));
        List<String> steps = suggestion.steps();
        int shown = 0;
        while (shown < Math.min(STEPS_SHOWN, steps.size())
                && (shown == 0 || answer.words + words(Block.list(true, steps.subList(0, shown + 1))) <= SHORT_ANSWER_WORDS)) {
            shown++;
        }
        answer.add(Block.list(true, steps.subList(0, shown)));
        if (shown < steps.size()) {
            answer.more.add(Block.heading("The steps after that"));
            answer.more.add(Block.list(false, steps.subList(shown, steps.size())));
        }
        Block who = Block.paragraph(suggestion.who() + ". " + suggestion.stage() + ". Takes "
                + suggestion.effort().toLowerCase(Locale.ROOT) + ".");
        answer.more.add(Block.heading("Who and when"));
        answer.more.add(who);
    }

    private static void sayLimits(Answer answer, List<Claim> limits) {
        if (limits.isEmpty()) {
            return;
        }
        answer.more.add(Block.heading("What this does not show"));
        limits.forEach(limit -> answer.more.add(answer.cited(limit, "")));
    }

    /// How sure we are, in the words of the published table.
    static String sureness(Citation citation) {
        String year = citation.year() == null ? "" : ", " + citation.year();
        String seen = citation.seen().equals("secondary") ? "; secondary source" : "";
        return switch (citation.evidenceType()) {
            case "law", "standard", "contract duty" -> "(" + citation.evidenceType() + year + seen + ")";
            case "guide" -> "(our guide)";
            default -> "(" + citation.strength() + " evidence: " + citation.evidenceType() + year + seen + ")";
        };
    }

    private static int words(Block block) {
        return block.plainText().split("\\s+").length;
    }

    /// An answer in the making: counts the words of the short part and numbers the citations.
    private static final class Answer {
        final List<Block> blocks = new ArrayList<>();
        final List<Block> more = new ArrayList<>();
        final List<Citation> citations = new ArrayList<>();
        int words;

        void add(Block block) {
            blocks.add(block);
            words += PlainWording.words(block);
        }

        Block cited(Claim claim, String after) {
            int number = citations.indexOf(claim.citation()) + 1;
            if (number == 0) {
                citations.add(claim.citation());
                number = citations.size();
            }
            Span text = new Span.Text(claim.text());
            return after.isEmpty() ? Block.paragraph(text, new Span.Cite(number))
                    : Block.paragraph(text, new Span.Cite(number), new Span.Text(after));
        }
    }
}
