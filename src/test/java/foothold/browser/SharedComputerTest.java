package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `idle-minutes`, for computers that people share: a warning that can be answered, and then nothing is left (WCAG 2.2.1). The
/// page's clock is moved by hand.
class SharedComputerTest {

    private static final int MINUTES = 10;
    private static final int WARNING_SECONDS = 120;
    private static final String WARNING = "[role=alertdialog]";

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @Test
    void afterAWhileWithoutUseItWarnsWhereThePersonIsAndTheyMayCarryOn() {
        Advisor advisor = idle().ask(Advisor.QUESTION);
        advisor.box().fill("half a question");
        pass(advisor, MINUTES * 60 - 5);
        assertEquals(0, advisor.at(WARNING).count());
        pass(advisor, 10);
        advisor.at(WARNING).waitFor();
        assertTrue(advisor.at(WARNING).innerText().contains("Nobody has used this for 10 minutes"), advisor.at(WARNING).innerText());
        assertEquals(advisor.at(WARNING + " p").innerText(), advisor.status().textContent(), "it is said, too");
        assertEquals("Carry on", advisor.inside("return root.activeElement.textContent;"));
        Axe.check(advisor.page(), 34);
        advisor.page().keyboard().press("Enter");
        assertEquals(0, advisor.at(WARNING).count());
        assertEquals("text", advisor.focused());
        assertEquals("half a question", advisor.box().inputValue());
        pass(advisor, MINUTES * 60 - 5);
        assertEquals(0, advisor.at(WARNING).count(), "the whole time again");
        assertEquals(1, advisor.at(".you").count());
    }

    @Test
    void itCanBePutOffAgainAndAgain() {
        Advisor advisor = idle().ask(Advisor.QUESTION);
        for (int times = 0; times < 10; times++) {
            pass(advisor, MINUTES * 60 + WARNING_SECONDS - 20);
            advisor.at(WARNING).waitFor();
            if (times % 2 == 0) {
                advisor.page().keyboard().press("Escape");
            } else {
                advisor.box().click();
            }
            assertEquals(0, advisor.at(WARNING).count());
        }
        assertEquals(1, advisor.at(".you").count());
    }

    @Test
    void theWarningSaysHowLongIsLeftAlsoWhereNothingWasAskedYet() {
        Advisor advisor = idle();
        advisor.box().fill("half a question");
        pass(advisor, MINUTES * 60 + 1);
        assertTrue(advisor.at(WARNING).innerText().contains("In 1"), advisor.at(WARNING).innerText());
        pass(advisor, 61);
        assertTrue(advisor.status().textContent().matches(".*In (5\\d|60) seconds.*"), advisor.status().textContent());
        pass(advisor, 40);
        assertTrue(advisor.status().textContent().matches(".*In (1\\d|20) seconds.*"), advisor.status().textContent());
    }

    @Test
    void otherwiseNothingIsLeftHereOrOnTheServer() {
        Advisor advisor = idle().ask(Advisor.QUESTION);
        advisor.box().fill("a name that somebody typed");
        advisor.page().evaluate("window.cleared = []; addEventListener('foothold-clear', event => { event.preventDefault(); cleared.push(JSON.stringify(event.detail)); })");
        pass(advisor, MINUTES * 60 + 1);
        advisor.at(WARNING).waitFor();
        // Somebody else who only comes near does not keep it.
        advisor.page().mouse().move(5, 5);
        advisor.page().mouse().move(50, 50);
        advisor.page().waitForResponse(response -> response.request().method().equals("DELETE") && response.status() == 204,
                () -> pass(advisor, WARNING_SECONDS));
        assertEquals(0, advisor.at(".turn").count());
        assertEquals("", advisor.box().inputValue());
        assertEquals("{}", advisor.page().evaluate("JSON.stringify(sessionStorage)"));
        assertEquals("[{\"idle\":true}]", advisor.page().evaluate("'[' + cleared.join() + ']'"));
        assertTrue(advisor.at(".notice").innerText().contains("Cleared, as nobody was using it."));
        advisor.page().waitForCondition(() -> advisor.status().textContent().equals("Cleared, as nobody was using it."));
        advisor.ask(Advisor.QUESTION);
        assertEquals(1, advisor.at(".answer").count(), "the next person begins anew");
        assertEquals("", advisor.at(".notice").innerText());
    }

    @Test
    void aComputerThatSleptClearsAtOnce() {
        Advisor advisor = idle().ask(Advisor.QUESTION);
        advisor.page().clock().fastForward(8 * 3_600_000L);
        advisor.page().waitForCondition(() -> advisor.at(".turn").count() == 0);
        assertFalse(advisor.at(WARNING).isVisible());
    }

    @Test
    void whoWorksElsewhereOnThePageIsNotPulledAway() {
        Advisor advisor = idle().ask(Advisor.QUESTION);
        advisor.page().locator("a.brand").focus();
        pass(advisor, MINUTES * 60 + 1);
        advisor.at(WARNING).waitFor();
        assertEquals("brand", advisor.page().evaluate("document.activeElement.className"));
        pass(advisor, WARNING_SECONDS);
        assertEquals(0, advisor.at(".turn").count());
        assertEquals("brand", advisor.page().evaluate("document.activeElement.className"));
    }

    @Test
    void withNothingToClearItNeverWarns() {
        Advisor advisor = idle();
        pass(advisor, 3 * MINUTES * 60);
        assertEquals(0, advisor.at(WARNING).count());
        assertEquals("", advisor.at(".notice").innerText());
    }

    @Test
    void inWelshItWarnsInWelsh() {
        Advisor advisor = idle();
        advisor.page().evaluate("document.querySelector('foothold-advisor').lang = 'cy'");
        advisor.page().waitForCondition(() -> advisor.at("[part=send]").innerText().equals("Gofyn"));
        advisor.ask(Advisor.QUESTION);
        pass(advisor, MINUTES * 60 + 1);
        advisor.at(WARNING).waitFor();
        assertEquals("Dal ati", advisor.at(WARNING + " .second").innerText());
    }

    private static Advisor idle() {
        // A clock belongs to the context and moves on for the pages after it: each test takes a context of its own.
        Page page = chromium.page(site.address(), options -> options);
        page.clock().install();
        Advisor advisor = Advisor.on(page, "/ask");
        page.evaluate("minutes => { document.querySelector('foothold-advisor').idleMinutes = minutes; }", MINUTES);
        // It counts the time in a module of its own; when that is there, it does.
        page.evaluate("import(document.querySelector('script[type=module]').src.replace('chat.js', 'idle.js'))"
                + ".then(() => import(document.querySelector('script[type=module]').src.replace('chat.js', 'later-en.js'))).then(() => {})");
        return advisor;
    }

    private static void pass(Advisor advisor, int seconds) {
        // Scrolling counts as use and is told with the next frame, which this clock does not hold up.
        advisor.page().evaluate("() => new Promise(done => { new IntersectionObserver(done).observe(document.body); })");
        advisor.page().clock().runFor(seconds * 1_000L);
    }
}
