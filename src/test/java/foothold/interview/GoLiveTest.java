package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A go-live date is read as people write it, and nothing is guessed.
class GoLiveTest {

    @ParameterizedTest
    @CsvSource({"June 2027, 2027-06-01", "jun 2027, 2027-06-01", " Sept  2027 , 2027-09-01", "06/2027, 2027-06-01",
        "6/2027, 2027-06-01", "2027-06, 2027-06-01", "May 2027, 2027-05-01", "dec. 2026, 2026-12-01"})
    void aMonthIsItsFirstDayAndNoMoreThanAMonth(String text, LocalDate day) {
        assertEquals(Optional.of(new GoLive(day, true)), GoLive.find(text));
    }

    @ParameterizedTest
    @CsvSource({"14 June 2027, 2027-06-14", "14th of June 2027, 2027-06-14", "the 1st of March 2027, 2027-03-01",
        "14/6/2027, 2027-06-14", "03/04/2027, 2027-04-03", "14.06.2027, 2027-06-14", "2027-06-14, 2027-06-14",
        "29 February 2028, 2028-02-29"})
    void aDayIsADay(String text, LocalDate day) {
        assertEquals(Optional.of(new GoLive(day, false)), GoLive.find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "June", "soon", "summer 2027", "june 27", "30 February 2027", "13/2027", "31/6/2027",
        "0/2027", "ju 2027", "June 1887", "June 2027 or July 2027", "2027", "Junior 2027", "maybe 2027"})
    void anythingElseIsNoDate(String text) {
        assertEquals(Optional.empty(), GoLive.find(text));
    }
}
