package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Situation.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SituationTest {

    private final Situation welsh = Situation.UNKNOWN.with(Field.NATION, "wales");

    @Test
    void whatIsUnknownFitsEverythingAndNamesNothing() {
        assertTrue(Situation.UNKNOWN.fits(Field.NATION, List.of("england")));
        assertFalse(Situation.UNKNOWN.named(Field.NATION, List.of("england")));
    }

    @Test
    void whatIsKnownFitsItsOwnWordAnyWordAndNoList() {
        assertTrue(welsh.fits(Field.NATION, List.of("england", "wales")));
        assertTrue(welsh.fits(Field.NATION, List.of("any")));
        assertTrue(welsh.fits(Field.NATION, List.of()));
        assertFalse(welsh.fits(Field.NATION, List.of("england")));
        assertFalse(welsh.named(Field.NATION, List.of("any")));
    }

    @Test
    void aSituationIsNeverChangedButCopied() {
        Situation both = welsh.with(Field.STAGE, "after");
        assertEquals(Map.of(Field.NATION, "wales"), welsh.known());
        assertEquals(Optional.of("after"), both.find(Field.STAGE));
    }

    @Test
    void oneSituationFillsTheGapsOfAnother() {
        Situation project = Situation.UNKNOWN.with(Field.NATION, "england").with(Field.TECHNOLOGY, "epr");
        assertEquals(Map.of(Field.NATION, "wales", Field.TECHNOLOGY, "epr"), welsh.orElse(project).known());
    }

    @Test
    void aPageMayBeForOneNationAndOneTechnology() {
        var scope = new Scope(List.of("epr"), List.of(), List.of("go-live"), List.of("england"));
        assertFalse(scope.fits(welsh));
        assertFalse(scope.fits(Situation.UNKNOWN.with(Field.TECHNOLOGY, "video")));
        assertTrue(scope.fits(Situation.UNKNOWN.with(Field.STAGE, "after")), "a missed stage can be made up");
        assertTrue(new Scope(List.of(), List.of(), List.of(), List.of()).fits(welsh));
    }

    @Test
    void fieldsAreFoundByTheirNames() {
        assertEquals(Optional.of(Field.TECHNOLOGY), Field.find("technology"));
        assertEquals(Optional.empty(), Field.find("Technology"));
    }
}
