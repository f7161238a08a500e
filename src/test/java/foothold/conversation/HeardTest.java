package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import foothold.conversation.Requested.Wish;
import foothold.interview.Path;
import foothold.interview.Proposal;
import foothold.interview.SecondReader;
import foothold.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a second reader of a description proposes: shown with the signs' proposals, and counting for nothing before a yes.
class HeardTest {

    private static final String WORDS = "Tablets for e-obs on the elderly wards in June. Nobody has paid time for training.";

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private final SecondReader second = mock(SecondReader.class);
    private final Talk talk = DESK.begin(second);
    private Question unread;

    @BeforeEach
    void findAQuestion() {
        Talk plain = DESK.begin();
        Set<String> read = plain.accepted(describing(WORDS)).notices().proposals().stream().map(Proposal::question)
                .collect(Collectors.toSet());
        unread = plain.start(Path.QUICK).questions().stream()
                .filter(question -> question.factor() != null && !question.kind().typed() && !read.contains(question.id()))
                .findFirst().orElseThrow();
    }

    private static Wish describing(String text) {
        return new Wish.Take(new Turn.Described(text));
    }

    private Proposal proposal(String question, String choice, String words) {
        return new Proposal(question, List.of(choice), "", List.of(words));
    }

    private Map<String, Proposal> proposals(State state) {
        return state.notices().proposals().stream().collect(Collectors.toMap(Proposal::question, proposal -> proposal));
    }

    private void hears(Proposal... proposals) {
        when(second.read(any(), any())).thenReturn(List.of(proposals));
    }

    @Test
    void itsProposalsStandBesideThoseOfTheSigns() {
        String choice = unread.choices().getFirst().id();
        hears(proposal(unread.id(), choice, "nobody has paid time"));
        State state = talk.accepted(describing(WORDS));
        Proposal heard = proposals(state).get(unread.id());
        assertEquals(List.of("Nobody has paid time"), heard.words());
        assertEquals(List.of(choice), heard.choices());
        assertTrue(proposals(state).containsKey("technology"), "what the signs say");
        assertEquals(Map.of(), state.answers().byQuestion());
        assertFalse(state.checklistReady());
        assertEquals(state.notices().proposals(), talk.state().notices().proposals(), "looked at again");
        verify(second, times(1)).read(any(), any());
    }

    @Test
    void aYesMakesAnOrdinaryAnswerOfIt() {
        String choice = unread.choices().getFirst().id();
        hears(proposal(unread.id(), choice, "nobody has paid time"));
        talk.accepted(describing(WORDS));
        State state = talk.answer(unread.id(), choice);
        assertFalse(proposals(state).containsKey(unread.id()));
        assertTrue(state.checklistReady());
    }

    @Test
    void whatHasNoGroundOrNoQuestionIsNotEvenKept() {
        String choice = unread.choices().getFirst().id();
        hears(proposal("no-such-question", choice, "nobody has paid time"), proposal(unread.id(), "no-such-choice", "nobody has paid"),
                proposal("technology", "epr", "paid time for"), proposal(unread.id(), choice, "everything is in place"));
        talk.accepted(describing(WORDS));
        assertEquals(List.of(new Turn.Described(WORDS)), talk.turns());
    }

    @Test
    void itIsAskedOnlyWhatWouldBeAskedAndIsNotRead() {
        hears();
        talk.accepted(describing(WORDS));
        verify(second).read(eq(WORDS), argThat(questions -> questions.contains(unread)
                && questions.stream().noneMatch(question -> question.kind().typed() || question.id().equals("technology"))));
    }

    @Test
    void itHearsNothingThatTheBoundaryHasAWordToSayOf() {
        for (String stopped : List.of("[personal]", "[crisis]", "[clinical]")) {
            talk.accepted(describing("Tablets for ward nine " + stopped));
        }
        verifyNoInteractions(second);
    }
}
