package foothold.conversation;

import foothold.advice.Block;
import foothold.advice.Block.Span;
import foothold.advice.Citation;
import foothold.advice.PlainWording;
import foothold.advice.Reply;
import foothold.advice.Reply.Outcome;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a question rests on, shown to somebody who disagrees with it. They may well be right about their own place.
final class Premise {

    private Premise() {
    }

    /// The evidence behind a question, word for word; empty when it rests on none.
    static Optional<Reply> of(Question question, KnowledgeBase knowledge) {
        return Optional.ofNullable(question.why().evidence()).flatMap(knowledge::findPage).map(page -> reply(question, page));
    }

    private static Reply reply(Question question, Page page) {
        Passage lead = page.passages().getFirst();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("Noted: you see this differently"));
        blocks.add(Block.paragraph("You were asked: " + question.text()
                + " Your answers count it neither for nor against you. This is what it rests on:"));
        blocks.add(Block.paragraph(new Span.Text(lead.text()), new Span.Cite(1)));
        return new Reply(Outcome.ANSWERED, blocks, List.of(),
                List.of(Citation.of(page, lead, lead.text())), page.head().factors(), List.of(),
                "Noted: you see this differently. " + page.title(), PlainWording.NAME);
    }
}
