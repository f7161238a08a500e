package foothold.conversation;

import foothold.advice.Block;
import foothold.advice.Block.Span;
import foothold.advice.Reply;
import foothold.advice.Reply.Outcome;
import foothold.boundary.Verdict;
import foothold.knowledge.Signpost;
import java.util.ArrayList;
import java.util.List;

/// Puts what the boundary says into a reply.
final class Signposts {

    private Signposts() {
    }

    /// The reply to a text that the boundary stopped.
    ///
    /// @throws IllegalArgumentException for a text that it let through
    static Reply reply(Verdict verdict) {
        return switch (verdict) {
            case Verdict.PersonalData personal -> Reply.signpost(Outcome.PERSONAL_DATA, personalData(personal),
                    personal.signpost().title());
            case Verdict.Crisis crisis -> reply(Outcome.CRISIS, crisis.signpost());
            case Verdict.Clinical clinical -> reply(Outcome.CLINICAL, clinical.signpost());
            case Verdict.OffTopic offTopic -> reply(Outcome.OFF_TOPIC, offTopic.signpost());
            case Verdict.Refused refused -> reply(Outcome.REFUSED, refused.signpost());
            case Verdict.Help help -> reply(Outcome.HELP, help.signpost());
            case Verdict.Proceed _ -> throw new IllegalArgumentException("this text may be answered");
        };
    }

    private static Reply reply(Outcome outcome, Signpost signpost) {
        return Reply.signpost(outcome, blocks(outcome, signpost), signpost.title());
    }

    private static List<Block> blocks(Outcome outcome, Signpost signpost) {
        Block.Type type = outcome == Outcome.HELP ? Block.Type.PARAGRAPH : Block.Type.SIGNPOST;
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(signpost.title()));
        signpost.paragraphs().forEach(text ->
                blocks.add(new Block(type, List.of(new Span.Text(text)), List.of())));
        if (!signpost.contacts().isEmpty()) {
            blocks.add(new Block(Block.Type.LIST, List.of(), signpost.contacts().stream().map(Signposts::contact).toList()));
        }
        return blocks;
    }

    private static List<Span> contact(Signpost.Contact contact) {
        Span name = contact.href().isEmpty() ? new Span.Text(contact.label()) : new Span.Link(contact.label(), contact.href());
        return contact.detail().isEmpty() ? List.of(name) : List.of(name, new Span.Text(": " + contact.detail()));
    }

    private static List<Block> personalData(Verdict.PersonalData personal) {
        List<Block> blocks = new ArrayList<>(blocks(Outcome.PERSONAL_DATA, personal.signpost()));
        blocks.add(new Block(Block.Type.PARAGRAPH, marked(personal), List.of()));
        List<String> found = personal.found().stream().map(Verdict.Found::kind).distinct().toList();
        blocks.add(Block.paragraph("Marked because it looks like: " + String.join(", ", found) + "."));
        return blocks;
    }

    /// The person's own text, handed back with the places marked that must be changed.
    private static List<Span> marked(Verdict.PersonalData personal) {
        var spans = new ArrayList<Span>();
        int done = 0;
        for (Verdict.Found found : personal.found()) {
            if (found.start() > done) {
                spans.add(new Span.Text(personal.text().substring(done, found.start())));
            }
            spans.add(new Span.Mark(personal.text().substring(found.start(), found.end()), found.kind()));
            done = found.end();
        }
        if (done < personal.text().length()) {
            spans.add(new Span.Text(personal.text().substring(done)));
        }
        return spans;
    }

    /// What somebody who asks for help can do here.
    static Reply help() {
        return Reply.signpost(Outcome.HELP, List.of(
                Block.heading("What you can do here"),
                Block.list(List.of(
                        "Ask a question about putting technology into care. You get a short answer with its sources.",
                        "Talk through your project. You get a checklist made from your answers.",
                        "Say that you do not know, skip a question, or change an earlier answer at any time.",
                        "Do not enter details of patients or staff.")),
                Block.paragraph("This is not clinical advice.")), "What you can do here");
    }
}
