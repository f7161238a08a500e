package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "9990000026", "9990000034", "9990000042", "9434765919"})
    void acceptsNumbersWithTheirCheckDigit(String number) {
        assertTrue(NhsNumber.isChecked(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9991234560", "9990000019", "4857773450"})
    void refusesNumbersWithAnotherCheckDigit(String number) {
        assertFalse(NhsNumber.isChecked(number));
    }

    @Test
    void everyOtherLastDigitIsWrong() {
        long right = "0123456789".chars().filter(last -> NhsNumber.isChecked("999000001" + (char) last)).count();

        assertEquals(1, right);
    }

    @Test
    void neverAcceptsANumberWhoseCheckWouldBeTen() {
        // the sum of 999000000 leaves 1, which leads to a check of 10
        long right = "0123456789".chars().filter(last -> NhsNumber.isChecked("999000000" + (char) last)).count();

        assertEquals(0, right);
    }

    @Test
    void writesACheckOfElevenAsZero() {
        assertTrue(NhsNumber.isChecked("9990000050"));
    }

    @Test
    void namesTheNumberByItsRange() {
        assertEquals("NHS number", NhsNumber.kind("9990000018"));
        assertEquals("Health and Care number", NhsNumber.kind("3200000015"));
        assertEquals("CHI number", NhsNumber.kind("0101701233"));
    }

    @Test
    void knowsNoKindOutsideTheIssuedRanges() {
        assertEquals("", NhsNumber.kind("9434765919"));
        assertEquals("", NhsNumber.kind("999000001"));
    }
}
