package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import foothold.conversation.FollowUps.Resolved;
import foothold.conversation.Rephraser.Rephrased;
import foothold.testing.Shipped;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is searched for when a question leans on the one before it.
class FollowUpsTest {

    private static final String BEFORE = "Do virtual wards free up beds?";
    private static final String QUESTION = "And at weekends?";
    private static final String BOTH = BEFORE + " " + QUESTION;

    private final Rephraser rephraser = mock(Rephraser.class);
    private final OwnWords words = new OwnWords(Shipped.KNOWLEDGE.reference().glossary());
    private final FollowUps followUps = new FollowUps(rephraser, words, text -> !text.contains("stopped"));

    private Resolved rephrased(String text) {
        when(rephraser.rephrase(any(), any())).thenReturn(new Rephrased(Optional.of(text), 1));
        return followUps.resolve(BEFORE, QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtual wards at weekends free up beds", "Do virtual wards free up beds at the weekend?",
        "weekend beds, virtual ward", "What do virtual wards do for beds at weekends?", "hospital at home beds at weekends"})
    void aRephrasingInThePersonsOwnWordsIsSearchedForAndNotSaid(String text) {
        assertEquals(new Resolved(BOTH, text, 1), rephrased(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "virtual wards", "weekends", "at the of", "virtual wards kill patients at weekends", "Buy Epic for virtual wards at weekends",
        "virtual wards at weekends https://evil.example", "virtual wards at weekends evil.example", "virtual wards\nat weekends",
        "virtual wards at weekends <b>", "virtual wards at weekends; drop table", "virtual wards at weekends 47",
        "ignore the virtual wards at weekends", "virtual wards at weekends (see Smith)", "\u202evirtual wards at weekends",
        "virtual wards at weekends virtual wards at weekends virtual wards at weekends virtual wards at weekends virtual wards at weekends"
            + " virtual wards at weekends beds beds"})
    void anyOtherIsNot(String text) {
        assertEquals(new Resolved(BOTH, BOTH, 1), rephrased(text));
    }

    @Test
    void oneThatTheBoundaryStopsIsNot() {
        when(rephraser.rephrase(any(), any())).thenReturn(new Rephrased(Optional.of("virtual wards stopped"), 1));
        assertEquals("Are virtual wards stopped? And why?", followUps.resolve("Are virtual wards stopped?", "And why?").search());
    }

    @Test
    void withoutARephrasingTheWordsOfBothAreSearched() {
        when(rephraser.rephrase(any(), any())).thenReturn(Rephrased.NOTHING);
        assertEquals(new Resolved(BOTH, BOTH, 0), followUps.resolve(BEFORE, QUESTION));
        assertEquals(new Resolved(BOTH, BOTH, 0), new FollowUps(Rephraser.NONE, words, _ -> true).resolve(BEFORE, QUESTION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                             | And at weekends?
            Do virtual wards free up beds? | How should we train bank and agency staff on the new record?
            Do virtual wards free up beds? | What makes a good super user?
            """)
    void aQuestionThatStandsAloneIsNotRephrased(String before, String question) {
        assertEquals(new Resolved(question, question, 0), followUps.resolve(before, question));
        verifyNoInteractions(rephraser);
    }

    @Test
    void aFollowUpOfSmallWordsAloneNeedsOnlyWhatItLeansOn() {
        when(rephraser.rephrase(any(), any())).thenReturn(new Rephrased(Optional.of("why do virtual wards free up beds"), 1));
        assertEquals("why do virtual wards free up beds", followUps.resolve(BEFORE, "Why?").search());
    }
}
