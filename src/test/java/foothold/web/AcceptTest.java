package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    private static final List<String> OFFERED = List.of("application/json", "text/html", "text/csv", "application/pdf");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "application/pdf | application/pdf",
        "text/csv, application/pdf | text/csv",
        "application/pdf, text/csv | text/csv",
        "text/csv;q=0.5, application/pdf | application/pdf",
        "text/csv;q=0.5, application/pdf;q=0.4 | text/csv",
        "text/* | text/html",
        "text/*, text/html;q=0 | text/csv",
        "*/* | application/json",
        "*/*;q=0.1, text/csv | text/csv",
        "application/*;q=0.3, application/json;q=0 | application/pdf",
        "TEXT/CSV; Charset=utf-8; Q=0.9 | text/csv",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "text/csv;q=nonsense | text/csv",
        "nonsense, application/pdf | application/pdf",
        "'' | application/json",
        "image/png | none",
        "application/pdf;q=0 | none",
        "nonsense | none"})
    void theMostWelcomeIsServed(String header, String served) {
        assertEquals(served, Accept.read(header).best(OFFERED).orElse("none"));
    }

    @Test
    void withoutAHeaderAnythingGoes() {
        assertEquals("application/json", Accept.read(null).best(OFFERED).orElse("none"));
    }
}
