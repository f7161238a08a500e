package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Answers keep the order they were first given in, whatever is changed later.
class AnswersTest {

    private static final Answer YES = new Answer.Chosen(List.of("yes"), "");
    private static final Answer NO = new Answer.Chosen(List.of("no"), "");

    @Test
    void aChangedAnswerKeepsItsPlace() {
        Answers answers = Answers.NONE.with("first", YES).with("second", YES).with("first", NO);
        assertEquals(List.of("first", "second"), List.copyOf(answers.byQuestion().keySet()));
        assertEquals(Optional.of(NO), answers.find("first"));
        assertEquals(Optional.of(YES), answers.find("second"));
    }

    @Test
    void givingAnAnswerLeavesTheEarlierAnswersAsTheyWere() {
        Answers before = Answers.NONE.with("first", YES);
        before.with("first", NO);
        assertEquals(Optional.of(YES), before.find("first"));
    }

    @Test
    void anAnswerCanBeLeftOut() {
        Answers both = Answers.NONE.with("first", YES).with("second", YES);
        assertEquals(Answers.NONE.with("second", YES), both.without("first"));
    }

    @Test
    void nobodyCanChangeThemFromOutside() {
        assertThrows(UnsupportedOperationException.class, () -> Answers.NONE.byQuestion().put("first", YES));
    }

    @Test
    void everyMarkIsFoundByItsNameInTheApi() {
        for (Answer.Mark mark : Answer.Mark.values()) {
            assertEquals(Optional.of(mark), Answer.Mark.find(mark.id()));
        }
        assertEquals("ask-a-colleague", Answer.Mark.ASK_A_COLLEAGUE.id());
        assertEquals(Optional.empty(), Answer.Mark.find("ASK_A_COLLEAGUE"));
    }
}
