package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.knowledge.Question;
import foothold.testing.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody else reads from a description is held to its words and to the answers that there are.
class ProposalsTest {

    private static final String TEXT = "We have no paid time for training.  Nurses do it at home;\nthe wards’ Wi-Fi is poor.";
    private static final List<Question> QUESTIONS = Shipped.KNOWLEDGE.questions().stream()
            .filter(question -> question.kind() == Question.Kind.SINGLE).limit(3).toList();
    private static final Proposals PROPOSALS = new Proposals(Shipped.KNOWLEDGE.reference().readings());
    private static final Question ASKED = QUESTIONS.getFirst();
    private static final String CHOICE = ASKED.choices().getFirst().id();

    private static Proposal proposal(String question, String choice, String... words) {
        return new Proposal(question, List.of(choice), "", List.of(words));
    }

    private static List<Proposal> held(Proposal... proposed) {
        return PROPOSALS.of(List.of(proposed), TEXT, QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no paid time for training", "No Paid Time", "training. Nurses do it", "do it at home; the wards' Wi-Fi",
        "no paid time for training.", "time for training. Nurses"})
    void wordsThatTheDescriptionHasAreShownAsTheyStandThere(String words) {
        Proposal proposal = held(proposal(ASKED.id(), CHOICE, words)).getFirst();
        assertEquals(List.of(CHOICE), proposal.choices());
        assertEquals(1, proposal.words().size());
        assertEquals(0, TEXT.indexOf(proposal.words().getFirst()) < 0 ? 1 : 0, proposal.words()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "training", "paid time for nurses", "no paid time for training and no signal", "for training Nurses do",
        "paid time", "we have paid time for training", "https://evil.example", "time for train"})
    void otherWordsCarryNothing(String words) {
        List<Proposal> expected = words.equals("paid time") ? held(proposal(ASKED.id(), CHOICE, "paid time")) : List.of();
        assertEquals(expected, held(proposal(ASKED.id(), CHOICE, words)));
    }

    @Test
    void onlyQuestionsAndAnswersThatThereAreAreProposed() {
        assertEquals(List.of(), held(proposal("no-such-question", CHOICE, "no paid time")));
        assertEquals(List.of(), held(proposal(ASKED.id(), "no-such-choice", "no paid time")));
        assertEquals(List.of(), held(new Proposal(ASKED.id(), List.of(CHOICE, "no-such-choice"), "", List.of("no paid time"))));
        assertEquals(List.of(), held(new Proposal(ASKED.id(), List.of(), "June 2027", List.of("no paid time"))));
        assertEquals(List.of(), held(new Proposal(ASKED.id(), List.of(CHOICE), "", List.of())));
        assertEquals(List.of(), held(proposal(ASKED.id(), CHOICE, "no paid time", "made up words")));
    }

    @Test
    void twoAnswersToOneQuestionAreOneToChooseFrom() {
        String other = ASKED.choices().get(1).id();
        Proposal both = held(proposal(ASKED.id(), other, "do it at home"), proposal(ASKED.id(), CHOICE, "no paid time")).getFirst();
        assertEquals(List.of(CHOICE, other), both.choices());
        assertEquals(List.of("do it at home", "no paid time"), both.words());
    }

    @Test
    void theyComeInTheOrderOfTheInterview() {
        Question last = QUESTIONS.getLast();
        assertEquals(List.of(ASKED.id(), last.id()), held(proposal(last.id(), last.choices().getFirst().id(), "Wi-Fi is poor"),
                proposal(ASKED.id(), CHOICE, "no paid time")).stream().map(Proposal::question).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The leaders are not visible here.               | the leaders are           | false
            The leaders are not visible here.               | leaders are not visible   | true
            The leaders are visible. Not so the money.      | leaders are visible       | true
            Nurses never were asked about it.               | were asked about it       | false
            Rather than training, we send a film.           | training, we send         | false
            """)
    void wordsThatWereCutBesideANotCarryNothing(String description, String words, boolean held) {
        assertEquals(held, !PROPOSALS.of(List.of(proposal(ASKED.id(), CHOICE, words)), description, QUESTIONS).isEmpty());
    }
}
