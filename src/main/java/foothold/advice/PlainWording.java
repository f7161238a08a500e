package foothold.advice;

import foothold.advice.Block.Span;
import foothold.knowledge.Headings;
import foothold.knowledge.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Puts advice into words without a language model: the pages' own sentences under short headings, evidence and suggestions
/// apart from each other, first whichever answers best.
public final class PlainWording implements Wording {

    /// The name of this wording in the API.
    public static final String NAME = "plain";

    /// The short answer stays near this many words; what does not fit goes behind "more".
    private static final int SHORT_ANSWER_WORDS = 150;
    private static final int STEPS_SHOWN = 3;

    @Override
    public Worded say(String question, Advice.Covered advice) {
        var answer = new Answer();
        boolean person = ExpectedAnswer.isPerson(question);
        switch (advice.opening()) {
            case EVIDENCE -> {
                sayClaims(answer, advice.claims());
                advice.suggestion().ifPresent(suggestion -> saySuggestion(answer, suggestion, SHORT_ANSWER_WORDS, person));
            }
            case SUGGESTION -> {
                int ground = advice.claims().stream().findFirst().map(claim -> Sentences.countWords(claim.text())).orElse(0);
                advice.suggestion().ifPresent(suggestion -> saySuggestion(answer, suggestion, SHORT_ANSWER_WORDS - ground, person));
                sayEvidence(answer, "What this rests on", advice.claims(), SHORT_ANSWER_WORDS);
            }
        }
        advice.suggestion().filter(_ -> !person).ifPresent(suggestion -> answer.more.addAll(whoAndWhen(suggestion)));
        sayLimits(answer, advice.limits());
        return new Worded(answer.blocks, answer.more, answer.citations, NAME);
    }

    /// Our own overview is no evidence and stands apart from it; the rules that a page states are named as such.
    private static void sayClaims(Answer answer, List<Claim> claims) {
        int upTo = SHORT_ANSWER_WORDS * 6 / 10;
        List<Claim> overview = claims.stream().takeWhile(claim -> claim.citation().isGuide()).toList();
        List<Claim> sourced = claims.subList(overview.size(), claims.size());
        sayEvidence(answer, "In short", overview, upTo);
        boolean rule = !sourced.isEmpty() && sourced.getFirst().citation().isRule();
        sayEvidence(answer, rule ? "What the rules say" : "What the evidence says", sourced, upTo);
    }

    private static void sayEvidence(Answer answer, String heading, List<Claim> claims, int upTo) {
        if (claims.isEmpty()) {
            return;
        }
        answer.add(Block.heading(heading));
        var shown = new ArrayList<Claim>();
        var further = new ArrayList<Claim>();
        int words = answer.words;
        for (Claim claim : claims) {
            int more = Sentences.countWords(claim.text() + " " + sureness(claim.citation()));
            boolean fits = shown.isEmpty() || words + more <= upTo;
            (fits ? shown : further).add(claim);
            words += fits ? more : 0;
        }
        shown.forEach(claim -> answer.add(answer.cited(claim)));
        if (!further.isEmpty()) {
            answer.more.add(Block.heading("More of the evidence"));
            further.forEach(claim -> answer.more.add(answer.cited(claim)));
        }
    }

    /// @param person whether who does it was asked, and so belongs to the short answer
    private static void saySuggestion(Answer answer, Suggestion suggestion, int upTo, boolean person) {
        boolean duty = !suggestion.binding().isEmpty();
        answer.add(Block.heading(duty ? "What to do" : "What we suggest"));
        Span title = new Span.Link(suggestion.title(), "/pages/" + suggestion.page());
        answer.add(duty ? Block.paragraph(title, new Span.Text(" (" + suggestion.binding() + ")")) : Block.paragraph(title));
        List<String> steps = suggestion.steps();
        int shown = 0;
        while (shown < Math.min(STEPS_SHOWN, steps.size())
                && (shown == 0 || answer.words + words(Block.steps(steps.subList(0, shown + 1))) <= upTo)) {
            shown++;
        }
        if (shown > 0) {
            answer.add(Block.steps(steps.subList(0, shown)));
        }
        if (person) {
            whoAndWhen(suggestion).forEach(answer::add);
        }
        if (shown < steps.size()) {
            answer.more.add(Block.heading("The steps after that"));
            answer.more.add(Block.list(steps.subList(shown, steps.size())));
        }
    }

    private static List<Block> whoAndWhen(Suggestion suggestion) {
        return List.of(Block.heading("Who and when"), Block.paragraph(suggestion.who() + ". " + suggestion.stage() + ". Takes "
                + suggestion.effort().toLowerCase(Locale.ROOT) + "."));
    }

    private static void sayLimits(Answer answer, List<Claim> limits) {
        if (limits.isEmpty()) {
            return;
        }
        answer.more.add(Block.heading(Headings.WHAT_THIS_DOES_NOT_SHOW));
        limits.forEach(limit -> answer.more.add(answer.cited(limit)));
    }

    /// How sure we are, in the words of the published table.
    static String sureness(Citation citation) {
        if (citation.isGuide()) {
            return "(our guide)";
        }
        return "(" + (citation.isRule() ? "" : citation.strength() + " evidence: ") + citation.evidenceType()
                + (citation.year() == null ? "" : ", " + citation.year())
                + (citation.isSecondary() ? "; secondary source" : "") + ")";
    }

    private static int words(Block block) {
        return Sentences.countWords(block.plainText());
    }

    /// An answer in the making: counts the words of the short part, numbers the citations as they are read, and says
    /// how sure we are once a page, with its first statement (and once more where our own note stands on it).
    private static final class Answer {
        final List<Block> blocks = new ArrayList<>();
        final List<Block> more = new ArrayList<>();
        final List<Citation> citations = new ArrayList<>();
        final Set<String> saidSure = new HashSet<>();
        int words;

        void add(Block block) {
            blocks.add(block);
            words += PlainWording.words(block);
        }

        Block cited(Claim claim) {
            int number = citations.indexOf(claim.citation()) + 1;
            if (number == 0) {
                citations.add(claim.citation());
                number = citations.size();
            }
            Span text = new Span.Text(claim.text());
            String sureness = " " + sureness(claim.citation());
            return saidSure.add(claim.citation().page() + sureness)
                    ? Block.paragraph(text, new Span.Cite(number), new Span.Text(sureness))
                    : Block.paragraph(text, new Span.Cite(number));
        }
    }
}
