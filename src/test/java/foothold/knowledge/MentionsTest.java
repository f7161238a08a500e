package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.knowledge.Situation.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Mentions mentions = new Mentions(TestKnowledge.mini().read());

    private Map<Field, String> in(String text) {
        return mentions.in(text).known();
    }

    @Test
    void everydayNamesAreHeard() {
        assertEquals(Map.of(Field.NATION, "scotland", Field.SETTING, "acute-hospital"),
                in("What do Scottish boards ask of WARDS?"));
        assertEquals(Map.of(Field.TECHNOLOGY, "epr"), in("our electronic-patient record is slow"));
    }

    @Test
    void aNameInsideAnotherWordIsNotHeard() {
        assertEquals(Map.of(), in("we move forward with rewards"));
    }

    @Test
    void twoNamesForOneFieldLeaveItUnknown() {
        assertEquals(Map.of(), in("is it the same in England and Wales?"));
        assertEquals(Map.of(Field.NATION, "wales"), in("Wales, I mean Wales"));
    }

    @Test
    void aTextWithoutNamesSaysNothing() {
        assertEquals(Map.of(), in(""));
        assertEquals(Map.of(), in("who helps?"));
    }
}
