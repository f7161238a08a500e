package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people are told when a form could not be taken, with and without scripts.
class ErrorTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @ParameterizedTest
    @CsvSource({"'ask, error', question", "'question, error', choice", "'question, free question error', message",
        "'task, error', due", "'resume, error', code", "'colleague, error', choice", "'review, error', message"})
    void theSummaryHasTheFocusAndLeadsToTheField(String screen, String field) {
        Page page = Screens.named(screen).open(chromium, site);
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertEquals(true, page.evaluate("() => document.activeElement.matches('.error-summary')"));
        String told = page.innerText(".error-summary a");
        assertTrue(page.innerText("main .error").contains(told), told);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertEquals(field, page.evaluate("() => document.activeElement.name"));
        assertTrue((boolean) page.evaluate("""
                () => document.activeElement.closest('[aria-describedby]').getAttribute('aria-describedby').split(' ')
                  .some(id => document.getElementById(id)?.matches('.error'))"""), "the field is not tied to its error");
    }

    @Test
    void aFaultOfOursSaysWhatToDoNextAndHasANumberToReportItBy() {
        String told = Screens.named("fault").open(chromium, site).innerText("main");
        assertTrue(told.contains("Try again in a few seconds.") && told.contains("the people who run Foothold"), told);
        assertTrue(told.matches("(?s).*\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b.*"), told);
    }

    /// With scripts the element takes the form's place; [ChatTest] shows that it gives the text back too.
    @Test
    void whatWasTypedComesBack() {
        Page page = chromium.page(site.address(), options -> options.setJavaScriptEnabled(false));
        page.navigate("/ask");
        String typed = "Can Mrs Ada Example, NHS number 943 476 5919, use the app?";
        page.fill("#question", typed);
        page.click("form[action='/ask'] button");
        assertEquals(typed, page.inputValue("#question"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "question", "interview start"})
    void nothingIsFocusedOrSaidWhereNothingIsWrong(String screen) {
        Page page = Screens.named(screen).open(chromium, site);
        assertEquals("BODY", page.evaluate("() => document.activeElement.tagName"));
        assertEquals(0, page.locator(".error-summary, .error, [aria-invalid]").count());
    }
}
