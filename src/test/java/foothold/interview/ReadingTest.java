package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Courtesy.Pace;
import foothold.knowledge.Courtesy.Thin;
import foothold.knowledge.Question;
import foothold.testing.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The parts of reading: signs, months, thin answers and the time that questions take.
class ReadingTest {

    private final ProjectReader reader = new ProjectReader(Shipped.KNOWLEDGE);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "wifi; The WIFI is bad; 1", "wifi; The Wi-Fi is bad; 0", "wi fi; The Wi-Fi is bad; 1", "ward; two wards; 1", "ward; the ward's kit; 1",
        "ward; warden; 0", "don't; we don’t know; 1",
        "a|b > c; a x y z c; 1", "a|b > c; b x x x x c; 0", "a > c; c a; 0", "a > c; a. c; 0",
        "a|b .. c; c x x b; 1", "a .. c; a x x x x x x x c; 1", "a .. c; a x x x x x x x x c; 0", "a .. c; a! c; 0"})
    void aSignStandsWhereItsLanguageSays(String sign, String text, int places) {
        assertEquals(places, Sign.of(sign).places(PlainWords.of(text)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "we go live in June; June 2027", "it starts on 3 December; December 2026", "launch this November; November 2026",
        "from April 2028; April 2028", "going live next month; December 2026", "we went live in May; May 2026",
        "live since December; December 2025", "it may be in use; ", "we march on; ", "the contract ends in March; ",
        "in June or in July; ", "we go live in June. The board meets in May; June 2027"})
    void theGoLiveMonthIsTheOneThatIsMeant(String text, String month) {
        var months = new GoLiveMonth(Shipped.KNOWLEDGE.reference().readings());
        assertEquals(Optional.ofNullable(month),
                months.find(PlainWords.of(text), LocalDate.of(2026, 11, 23)).map(GoLiveMonth.Found::text));
    }

    @Test
    void whatIsDeniedIsNotReadAndAVirtualWardIsNoWard() {
        assertEquals(List.of(), reader.read("this is not a hospital", LocalDate.EPOCH));
        assertEquals(List.of("technology"), reader.read("a virtual ward", LocalDate.EPOCH).stream().map(Proposal::question).toList());
    }

    @Test
    void whereTheWordsPointAtSeveralAnswersThePersonChooses() {
        Proposal both = reader.read("an electronic patient record with electronic prescribing", LocalDate.EPOCH).getFirst();
        assertEquals(List.of("epr", "e-prescribing"), both.choices());
        assertFalse(both.certain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "ok", "not good", "training", "lots of things", "no no no no no", "staff staff staff staff staff"})
    void anAnswerThatSaysLittleIsThin(String text) {
        assertTrue(new ThinAnswers(Shipped.KNOWLEDGE.reference().courtesy().thin()).isThin(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Night nurses dread typing twice", "Consultants fear losing patient contact"})
    void anAnswerThatSaysWhoAndWhatIsNot(String text) {
        assertFalse(new ThinAnswers(Shipped.KNOWLEDGE.reference().courtesy().thin()).isThin(text));
    }

    @Test
    void everyFactorWithAQuestionInOnesOwnWordsHasAFollowUp() {
        Thin thin = Shipped.KNOWLEDGE.reference().courtesy().thin();
        assertEquals(Shipped.KNOWLEDGE.factors().stream().map(factor -> factor.id()).sorted().toList(),
                thin.followUp().keySet().stream().sorted().toList());
    }

    @Test
    void timeIsReadingAndDeciding() {
        Question question = Shipped.KNOWLEDGE.findQuestion("what-stops").orElseThrow();
        var instant = new TimeLeft(new Pace(1_000_000, Map.of("single", 30)));
        assertEquals(0, instant.minutes(List.of()));
        assertEquals(1, instant.minutes(List.of(question)));
        assertEquals(2, instant.minutes(List.of(question, question, question, question)));
        assertTrue(new TimeLeft(new Pace(10, Map.of())).minutes(List.of(question)) >= 5, "over fifty words at ten a minute");
    }

    @Test
    void nobodyIsPromisedLessThanTheyGet() {
        Length length = Length.of(Shipped.KNOWLEDGE);
        System.out.println("Length: " + length);
        assertTrue(length.quick() >= 5 && length.quick() <= 15 && length.full() > length.quick(), length.toString());
    }
}
