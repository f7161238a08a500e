package foothold.conversation;

import foothold.advice.Advice;
import foothold.advice.Advisor;
import foothold.advice.Block;
import foothold.advice.Citation;
import foothold.advice.Claim;
import foothold.advice.PlainWording;
import foothold.advice.QuoteCheck;
import foothold.advice.Reply;
import foothold.advice.Reply.Outcome;
import foothold.advice.Wording;
import foothold.boundary.Boundary;
import foothold.boundary.Verdict;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.OutsideKind;
import foothold.knowledge.Page;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Answers one free question: boundary, evidence, words, check.
public final class Answering {

    private final KnowledgeBase knowledge;
    private final Boundary boundary;
    private final Advisor advisor;
    private final Wording wording;
    private final QuoteCheck quotes;
    private final FollowUps followUps;
    private final ProcessorQueue queue = ProcessorQueue.ofProcessors();

    public Answering(KnowledgeBase knowledge, Boundary boundary, Advisor advisor, Wording wording, Rephraser rephraser) {
        this.knowledge = knowledge;
        this.boundary = boundary;
        this.advisor = advisor;
        this.wording = wording;
        this.quotes = new QuoteCheck(knowledge);
        this.followUps = new FollowUps(rephraser, new OwnWords(knowledge.reference().glossary()),
                text -> check(text) instanceof Verdict.Proceed);
    }

    /// What the boundary says of a text.
    Verdict check(String text) {
        return queue.take(() -> boundary.check(text));
    }

    /// What the boundary makes of words that nobody answers.
    Screened note(String text) {
        return switch (check(text)) {
            case Verdict.PersonalData stopped -> new Screened.Stopped(Signposts.reply(stopped));
            case Verdict.Crisis stopped -> new Screened.Stopped(Signposts.reply(stopped));
            case Verdict.Proceed proceed -> new Screened.Words(proceed.text(), true);
            // A note is not a question: nothing answers it.
            case Verdict.Clinical _, Verdict.OffTopic _, Verdict.Refused _, Verdict.Help _ -> new Screened.Words(text, false);
        };
    }

    /// The reply to a question as a person typed it.
    Reply answer(String question, Situation situation) {
        return answer("", question, situation, _ -> { });
    }

    /// The reply to a question, its short answer handed over block by block as it comes to stand.
    ///
    /// @param before the question before it, which it may lean on; empty when there is none
    /// @param ready  is handed checked blocks of an answer that has evidence. The reply that is returned counts: it replaces
    ///               what was handed over
    Reply answer(String before, String question, Situation situation, Consumer<Block> ready) {
        return switch (check(question)) {
            case Verdict.Proceed proceed -> advised(followUps.resolve(before, proceed.text()), situation, ready);
            case Verdict stopped -> Signposts.reply(stopped);
        };
    }

    private Reply advised(FollowUps.Resolved question, Situation situation, Consumer<Block> ready) {
        return switch (queue.take(() -> advisor.advise(question.search(), situation))) {
            case Advice.Covered covered -> {
                String reader = situation.find(Field.ROLE).map(id -> knowledge.vocabulary().label(Field.ROLE, id)).orElse("");
                List<Citation> known = quotes.check(Stream.concat(covered.claims().stream(), covered.limits().stream())
                        .map(Claim::citation).toList());
                Optional<Block> caution = Caution.of(question.search(), covered);
                caution.ifPresent(ready);
                var asked = new Wording.Asked(question.asked(), reader, Wording.Asked.MOST_CALLS - question.calls());
                Wording.Worded worded = quotes.check(wording.say(asked, covered,
                        block -> ready.accept(quotes.check(block, known))));
                List<Block> blocks = Stream.of(caution.stream(), worded.blocks().stream(),
                        InterviewOffer.of(question.asked(), situation, covered).stream()).flatMap(Function.identity()).toList();
                yield new Reply(Outcome.ANSWERED, blocks, worded.more(), worded.citations(), covered.factors(),
                        covered.nearest(), announce(blocks), worded.name(), worded.prompt());
            }
            case Advice.NotCovered notCovered -> notCovered(notCovered);
        };
    }

    private Reply notCovered(Advice.NotCovered notCovered) {
        if (notCovered.offTopic()) {
            return Signposts.reply(boundary.offTopic());
        }
        var factors = new LinkedHashSet<String>();
        notCovered.nearest().forEach(page -> page.head().factors().stream().limit(1).forEach(factors::add));
        return new Reply(Outcome.NOT_COVERED, notCoveredBlocks(notCovered), List.of(), List.of(), List.copyOf(factors),
                notCovered.nearest(), "Not covered. The nearest pages are listed.", PlainWording.NAME);
    }

    private List<Block> notCoveredBlocks(Advice.NotCovered notCovered) {
        var blocks = new ArrayList<Block>();
        List<Page> nearest = notCovered.nearest();
        String why = notCovered.notHeld().map(topic -> "We hold nothing checked about " + topic.about() + " yet")
                .orElse("Our evidence does not answer this");
        blocks.add(Block.paragraph(why + ", so we will not guess. These pages come nearest:"));
        blocks.add(new Block(Block.Type.LIST, List.of(), nearest.stream()
                .map(page -> List.<Block.Span>of(new Block.Span.Link(page.title(), "/pages/" + page.id()))).toList()));
        nearest.stream().flatMap(page -> page.head().factors().stream()).findFirst().ifPresent(factor ->
                blocks.add(Block.paragraph("They are about " + knowledge.factorTitle(factor).toLowerCase(Locale.UK) + ".")));
        blocks.add(Block.paragraph("Who may know: " + notCovered.kind().map(OutsideKind::ask)
                .orElse(knowledge.reference().notCovered().ask()) + "."));
        return blocks;
    }

    private static String announce(List<Block> blocks) {
        return blocks.stream().filter(block -> block.type() == Block.Type.PARAGRAPH)
                .map(Block::plainText).findFirst().orElse("Answer ready.");
    }
}
