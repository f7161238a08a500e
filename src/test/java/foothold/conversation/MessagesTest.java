package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Reply.Outcome;
import foothold.interview.Path;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.testing.Shipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A free question at any point is answered, and the place is kept.
class MessagesTest {

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private static final Page.Finding FINDING =
            Shipped.KNOWLEDGE.pages(Page.Finding.class).findFirst().orElseThrow();
    private static final String COVERED = FINDING.title();
    private static final String NOT_COVERED = "Zyxwv qqqq?";

    private final Talk talk = DESK.begin();

    @Test
    void isAnsweredFromTheEvidenceWithItsSources() {
        var reply = talk.ask(COVERED).reply().orElseThrow();
        assertEquals(Outcome.ANSWERED, reply.outcome());
        assertFalse(reply.citations().isEmpty());
        reply.citations().forEach(citation -> assertTrue(Shipped.KNOWLEDGE.findPassage(citation.passage()).orElseThrow()
                .text().contains(citation.quote()), citation::quote));
    }

    @Test
    void isMetHonestlyWhereNothingIsKnown() {
        var reply = talk.ask(NOT_COVERED).reply().orElseThrow();
        assertEquals(Outcome.OFF_TOPIC, reply.outcome());
        assertEquals(List.of(), reply.citations());
        assertEquals("Stopped", reply.blocks().getFirst().plainText(), "the boundary's own words for it");
        assertTrue(reply.blocks().stream().noneMatch(block -> block.plainText().contains("Who may know")),
                reply::toString);
    }

    @Test
    void isKeptAsItPassedTheBoundary() {
        talk.ask("  How do we" + StubBoundary.INVISIBLE + " start? ");
        assertEquals(List.of(new Turn.Asked("How do we start?")), talk.turns());
    }

    @Test
    void doesNotStartTheInterview() {
        State state = talk.ask(COVERED);
        assertFalse(state.started());
        assertEquals(Optional.empty(), state.asking());
    }

    @Test
    void keepsThePlaceInTheInterview() {
        talk.start(Path.QUICK);
        Question waiting = talk.answerNext().asking().orElseThrow().question();
        State asked = talk.ask(COVERED);
        assertEquals(waiting, asked.asking().orElseThrow().question());
        assertTrue(asked.reply().isPresent());
        State answered = talk.answerNext();
        assertEquals(Optional.empty(), answered.reply());
        assertEquals(2, answered.answers().byQuestion().size());
    }

    @Test
    void keepsThePlaceOfWhoWentBack() {
        talk.start(Path.QUICK);
        talk.answerNext();
        Question gone = talk.back().asking().orElseThrow().question();
        assertEquals(gone, talk.ask(COVERED).asking().orElseThrow().question());
    }

    @Test
    void isAnsweredAgainWhenTheConversationIsRead() {
        var reply = talk.ask(COVERED).reply();
        assertEquals(reply, talk.state().reply());
    }

    @Test
    void isNotKeptOutsideAConversation() {
        assertEquals(Outcome.ANSWERED, talk.dialogue().ask(COVERED, Situation.UNKNOWN).outcome());
        assertEquals(List.of(), talk.turns());
    }
}
