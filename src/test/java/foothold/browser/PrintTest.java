package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On paper: the words without the controls, unfolded or in short, sources with their addresses.
class PrintTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @ParameterizedTest
    @ValueSource(strings = {"home", "answered", "question", "review", "checklist", "finding", "hazards"})
    void controlsStayOnTheScreen(String screen) {
        Page page = printed(screen);
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('header nav, button, textarea, input[type=text], .skip, summary')]
                  .filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 80))"""));
        assertTrue(page.locator("h1").isVisible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"question", "review", "changes", "share", "finish", "problem"})
    void linksThatOnlyLeadOnAreNotPrinted(String screen) {
        Page page = printed(screen);
        assertEquals(List.of(), page.locator("main a:visible").all().stream().map(Locator::textContent)
                .filter(link -> link.matches("(?s)(Change|Answer|Back|No, go back|Go to the start).*")).toList());
    }

    /// With margins that most printers need; a footer alone on a second sheet is a sheet wasted.
    @ParameterizedTest
    @ValueSource(strings = {"opening question", "question", "colleague", "profile"})
    void whatFitsOnOneSheetTakesOne(String screen) {
        Page page = Screens.named(screen).open(chromium, site);
        String pdf = new String(page.pdf(new PdfOptions().setFormat("A4").setMargin(new Margin().setTop("12mm").setBottom("12mm")
                .setLeft("14mm").setRight("14mm"))), StandardCharsets.ISO_8859_1);
        assertEquals(1, sheets(pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered", "factor"})
    void whatIsFoldedOnTheScreenIsPrinted(String screen) {
        Page page = printed(screen);
        assertTrue(page.locator("details").count() > 0);
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('details > :not(summary)')]
                  .filter(element => element.textContent.trim() && element.getBoundingClientRect().height < 5)
                  .map(element => element.outerHTML.slice(0, 80))"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered", "checklist", "finding"})
    void addressesOfSourcesArePrinted(String screen) {
        Page page = printed(screen);
        assertTrue(page.locator("main a[target=_blank]").count() > 0);
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('main a[target=_blank]')]
                  .filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))
                  .map(link => link.href)"""));
    }

    @Test
    void noTaskIsTornApartAndColoursAreNotNeeded() {
        Page page = printed("checklist");
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('.task > :not(details), .profile tr')]
                  .filter(part => getComputedStyle(part).breakInside !== 'avoid').map(part => part.outerHTML.slice(0, 80))"""));
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('.tag')].filter(tag => !tag.textContent.trim()
                  || getComputedStyle(tag).borderStyle === 'none').map(tag => tag.outerHTML)"""));
    }

    @Test
    void numbersOfStepsAreNotCutOff() {
        Page page = printed("checklist");
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('main ol')].filter(list => list.checkVisibility()
                  && parseFloat(getComputedStyle(list).paddingInlineStart) < 16).map(list => list.outerHTML.slice(0, 80))"""));
    }

    /// Whole, seventy tasks were as many sheets.
    @Test
    void aTaskOfAChecklistIsPrintedInShortUntilItIsOpened() {
        Page page = printed("checklist");
        Locator task = page.locator(".task:has(.because)").first();
        assertTrue(task.locator(".because + p").isVisible() && task.locator("[href^='#cited']").first().isVisible());
        assertFalse(task.locator("details > ol").isVisible());
        page.evaluate("() => document.querySelector('.task:has(.because) > details').open = true");
        assertTrue(task.locator("details > ol").isVisible());
    }

    @Test
    void thePdfOfABrowserIsTaggedNamedAndShort() {
        Page page = Screens.named("checklist").open(chromium, site);
        String pdf = new String(page.pdf(new PdfOptions().setTagged(true).setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.contains("/StructTreeRoot"), "no tags");
        assertTrue(pdf.contains("/Lang (en"), "no language");
        assertTrue(pdf.contains("/Title"), "no title");
        int tasks = page.locator("article.task").count();
        int sheets = sheets(pdf);
        assertTrue(tasks > 50 && sheets > 1 && 3 * sheets < tasks, sheets + " sheets for " + tasks + " tasks");
    }

    private static int sheets(String pdf) {
        return pdf.split("/Type /Page\\b(?!s)", -1).length - 1;
    }

    private static Page printed(String screen) {
        Page page = Screens.named(screen).open(chromium, site);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }
}
