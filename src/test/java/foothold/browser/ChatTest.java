package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Asking and being answered, as lines 1 to 8 and 14 to 18 of the acceptance list have it.
class ChatTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @Test
    void theTurnsAreANamedListWhoseHeadingsSayWhoSpeaksAndWhichIsNotLive() {
        Advisor advisor = Advisor.open(chromium, site).ask(Advisor.QUESTION);
        String tree = advisor.page().locator("foothold-advisor").ariaSnapshot();
        assertTrue(Pattern.compile("region \"Conversation\":\\s+- list \"Messages\"").matcher(tree).find(), tree);
        assertEquals(List.of("You", "Advisor"), advisor.at(".turn > h3").allInnerTexts());
        assertEquals(0L, ((Number) advisor.inside("return root.querySelectorAll('[role=log], .log[aria-live], .log [aria-live]').length;")).longValue());
    }

    @Test
    void oneStatusSaysBusyAndThenTheAnswerAndNothingMore() {
        Advisor advisor = Advisor.open(chromium, site);
        assertEquals(1, advisor.at("[role=status]").count());
        advisor.inside("window.said = []; new MutationObserver(records => records.forEach(() => said.push(root.querySelector('[role=status]').textContent)))"
                + ".observe(root.querySelector('[role=status]'), {childList: true, characterData: true, subtree: true});");
        advisor.ask(Advisor.QUESTION);
        var said = (List<?>) advisor.page().evaluate("said");
        assertEquals(2, said.size(), said::toString);
        assertTrue(said.getLast().toString().matches("(?s).{20,160} \\d sources?\\."), said::toString);
        assertEquals(1, advisor.at("[role=status]").count());
    }

    @Test
    void theFocusStaysWhereThePersonIsAndAButtonLeadsToTheAnswer() {
        Advisor advisor = Advisor.open(chromium, site).ask(Advisor.QUESTION);
        assertEquals("text", advisor.focused());
        advisor.at(".latest").click();
        assertEquals("Advisor", advisor.inside("return root.activeElement.textContent;"));
    }

    @Test
    void whileBusyNothingIsLostAndStopComesNext() {
        Advisor advisor = Advisor.open(chromium, site);
        var held = new ArrayList<Route>();
        advisor.hold(held);
        advisor.box().fill(Advisor.QUESTION);
        advisor.at("[part=send]").click();
        advisor.page().waitForCondition(() -> held.size() == 1);
        assertEquals("true", advisor.at("[part=send]").getAttribute("aria-disabled"));
        assertEquals(false, advisor.inside("return root.querySelector('[part=send]').disabled;"), "it keeps the focus");
        assertEquals("send", advisor.focused());
        assertTrue((boolean) advisor.inside("return root.querySelector('textarea').readOnly;"));
        advisor.page().keyboard().press("Escape");
        advisor.page().keyboard().press("Enter");
        assertEquals(1, advisor.at(".you").count(), "a second sending is ignored");
        advisor.page().keyboard().press("Tab");
        assertEquals("Stop", advisor.inside("return root.activeElement.textContent;"));
        advisor.page().keyboard().press("Enter");
        advisor.at(".partial").waitFor();
        assertEquals("Answer stopped", advisor.status().textContent());
        assertEquals(Advisor.QUESTION, advisor.box().inputValue());
        assertEquals("text", advisor.focused());
        held.getFirst().abort();
    }

    @Test
    void enterSendsButNotWhileAWordIsBeingComposed() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.box().fill("one");
        advisor.box().press("Shift+Enter");
        advisor.page().keyboard().type("two");
        assertEquals("one\ntwo", advisor.box().inputValue());
        advisor.inside("root.querySelector('textarea').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}));");
        assertEquals(0, advisor.at(".you").count());
        assertTrue(advisor.at("#keys").innerText().contains("Enter to send"));
    }

    @Test
    void anEmptyFieldIsAnErrorBesideIt() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.at("[part=send]").click();
        assertEquals("Error: Type a question first.", advisor.at("[role=alert]").textContent());
        assertEquals("true", advisor.box().getAttribute("aria-invalid"));
        assertTrue(advisor.box().getAttribute("aria-describedby").contains("error"));
        assertEquals("text", advisor.focused());
        advisor.ask(Advisor.QUESTION);
        assertEquals("", advisor.at("[role=alert]").textContent());
        assertEquals(null, advisor.box().getAttribute("aria-invalid"));
    }

    @Test
    void whatWasTypedComesBackWhenTheServerCannotBeReached() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.cutOff();
        advisor.box().fill(Advisor.QUESTION);
        advisor.box().press("Enter");
        advisor.page().waitForCondition(() -> advisor.at("[role=alert]").textContent().contains("could not reach"));
        assertEquals(Advisor.QUESTION, advisor.box().inputValue());
        assertEquals(0, advisor.at(".turn").count());
        advisor.letThrough();
        advisor.box().press("Enter");
        advisor.awaitAnswer(1);
        assertEquals(1, advisor.at(".you").count());
    }

    @Test
    void offlineNothingIsLostAndEveryButtonSaysWhy() {
        Advisor advisor = Advisor.open(chromium, site).ask(Advisor.QUESTION);
        advisor.page().context().setOffline(true);
        advisor.box().fill("And on wards?");
        advisor.box().press("Enter");
        advisor.page().waitForCondition(() -> advisor.at("[role=alert]").textContent().contains("could not reach"));
        assertEquals("And on wards?", advisor.box().inputValue());
        assertEquals(1, advisor.at(".you").count(), "what was said before stays");
        advisor.at(".start .second").dispatchEvent("click");
        advisor.page().waitForCondition(() -> advisor.at("[role=alert]").textContent().contains("could not reach"));
        advisor.page().context().setOffline(false);
        advisor.box().press("Enter");
        advisor.awaitAnswer(2);
        assertEquals("", advisor.at("[role=alert]").textContent());
    }

    @Test
    void clearingWhileOfflineSaysWhyItCannot() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.answerWith("event: answer\ndata: {\"outcome\":\"help\",\"blocks\":[],\"more\":[],\"nearest\":[],\"announce\":\"Words.\","
                + "\"wording\":\"plain\",\"citations\":[]}\n\nevent: done\ndata: {}\n\n");
        advisor.ask(Advisor.QUESTION);
        advisor.page().context().setOffline(true);
        advisor.at(".clear button").click();
        advisor.page().waitForCondition(() -> advisor.at("[role=alert]").textContent().contains("could not reach"));
        assertEquals(1, advisor.at(".you").count());
    }

    @Test
    void clearingWhileAnAnswerComesBringsNothingBack() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.hold(new ArrayList<>());
        advisor.box().fill(Advisor.QUESTION);
        advisor.box().press("Enter");
        advisor.at(".answer").waitFor();
        advisor.page().evaluate("document.querySelector('foothold-advisor').clear()");
        advisor.page().waitForCondition(() -> advisor.status().textContent().equals("Conversation cleared"));
        assertEquals("", advisor.box().inputValue());
        assertEquals(0, advisor.at(".turn").count());
    }

    @Test
    void aBrokenStreamLeavesItsPartAndSaysSo() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.answerWith("event: block\ndata: {\"type\":\"paragraph\",\"spans\":[{\"text\":\"The first half.\"}],\"items\":[]}\n\n");
        advisor.box().fill(Advisor.QUESTION);
        advisor.box().press("Enter");
        advisor.at(".partial").waitFor();
        assertTrue(advisor.at(".answer").innerText().contains("The first half."));
        assertEquals(Advisor.QUESTION, advisor.box().inputValue());
    }

    @Test
    void theLengthIsSaidPastEightTenthsOnly() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.box().fill("x".repeat(1_500));
        assertTrue(advisor.at("#count").isHidden());
        advisor.box().fill("x".repeat(1_700));
        assertEquals("1,700 of 2,000 characters used", advisor.at("#count").innerText());
        assertEquals("1,700 of 2,000 characters used", advisor.status().textContent());
        advisor.box().fill("x".repeat(1_710));
        assertEquals("1,700 of 2,000 characters used", advisor.status().textContent(), "not said at every letter");
    }

    @Test
    void theFieldHasALabelAndSaysWhatNotToEnter() {
        Advisor advisor = Advisor.open(chromium, site);
        assertTrue(advisor.page().getByLabel("Your question").last().isVisible());
        assertTrue(advisor.box().getAttribute("aria-describedby").contains("care"));
        assertTrue(advisor.at("#care").innerText().contains("patients"));
    }

    @Test
    void everyMarkerNamesItsSourceAndOpensOnThePassage() {
        Advisor advisor = Advisor.open(chromium, site).ask(Advisor.QUESTION);
        List<String> titles = advisor.at(".sources li > a:first-of-type").allTextContents();
        assertFalse(titles.isEmpty());
        for (Locator marker : advisor.at(".cite").all()) {
            int number = Integer.parseInt(marker.evaluate("node => node.firstChild.textContent").toString());
            assertTrue(number <= titles.size(), "a marker without a source");
            String title = titles.get(number - 1).replace(" (opens in new tab)", "");
            assertEquals("Source " + number + ": " + title + " (opens in new tab)", marker.getAttribute("aria-label"));
            assertEquals("noopener noreferrer", marker.getAttribute("rel"));
        }
        advisor.at(".sources summary").focus();
        advisor.page().keyboard().press("Enter");
        assertTrue(advisor.at(".sources blockquote").first().isVisible());
        String quote = advisor.at(".sources blockquote").first().innerText();
        Page opened = advisor.page().context().waitForPage(() -> advisor.at(".cite").first().click());
        opened.waitForLoadState();
        assertTrue(opened.locator("main").innerText().contains(quote.substring(0, 40)), quote);
        assertTrue((boolean) opened.evaluate("() => document.getElementById(decodeURIComponent(location.hash.slice(1).split(':~:')[0])) !== null"));
    }

    @Test
    void personalDataIsHandedBackAndNotKept() {
        Advisor advisor = Advisor.open(chromium, site);
        String typed = "Can Mrs Ada Example, NHS number 943 476 5919, use the app?";
        advisor.ask(typed);
        assertEquals(typed, advisor.box().inputValue());
        assertFalse(advisor.at(".you").innerText().contains("943"));
        assertFalse(((String) advisor.page().evaluate("JSON.stringify(sessionStorage)")).contains("943"));
    }

    @Test
    void historyStaysWithTheTabAndIsNotStreamedAgain() {
        Advisor advisor = Advisor.open(chromium, site).ask(Advisor.QUESTION);
        advisor.page().reload();
        advisor.at(".answer").waitFor();
        assertEquals(List.of("You", "Advisor"), advisor.at(".turn > h3").allInnerTexts());
        advisor.ask("And in general practice?");
        assertEquals(2, advisor.at(".you").count());
    }

    @Test
    void clearingAsksFirstAndErasesHereAndThere() {
        Advisor advisor = Advisor.open(chromium, site).ask(Advisor.QUESTION);
        // What stands under an answer comes later, and moves what is below it.
        advisor.at(".foot button").first().waitFor();
        advisor.at(".clear button").click();
        assertEquals(1, advisor.at(".you").count());
        advisor.page().waitForResponse(response -> response.request().method().equals("DELETE") && response.status() == 204,
                () -> advisor.page().getByRole(AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Yes, clear it")).click());
        assertEquals(0, advisor.at(".turn").count());
        assertEquals("{}", advisor.page().evaluate("JSON.stringify(sessionStorage)"));
        assertEquals("heading", advisor.focused());
    }

    @Test
    void aVoteIsCountedAndCopyingTakesTheSourcesAlong() {
        Advisor advisor = Advisor.open(chromium, site);
        advisor.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        advisor.ask(Advisor.QUESTION);
        advisor.page().waitForResponse(response -> response.url().endsWith("/api/v1/feedback") && response.status() == 204,
                () -> advisor.at(".foot button").first().click());
        assertEquals("true", advisor.at(".foot button").first().getAttribute("aria-pressed"));
        assertTrue(advisor.at(".foot .hint").textContent().startsWith("Thank you."), "shown too");
        advisor.at(".foot button").last().click();
        advisor.page().waitForCondition(() -> advisor.status().textContent().equals("Answer copied with its sources"));
        assertEquals(advisor.status().textContent(), advisor.at(".foot .hint").textContent(), "shown too");
        String copied = (String) advisor.page().evaluate("navigator.clipboard.readText()");
        assertTrue(copied.contains("[1]") && copied.contains(advisor.at(".sources blockquote").first().textContent().substring(0, 20)), copied);
    }

    @Test
    void anotherLanguageKeepsWhatWasTypedTheFocusAndTheHistory() {
        Advisor advisor = Advisor.open(chromium, site).ask(Advisor.QUESTION);
        advisor.box().fill("half a question");
        advisor.page().evaluate("document.querySelector('foothold-advisor').lang = 'cy'");
        advisor.page().waitForCondition(() -> advisor.at("[part=send]").innerText().equals("Gofyn"));
        assertEquals("half a question", advisor.box().inputValue());
        assertEquals("text", advisor.focused());
        assertEquals(List.of("Chi", "Cynghorydd"), advisor.at(".turn > h3").allInnerTexts());
        assertTrue(advisor.at(".disclosure").innerText().contains("yn Saesneg"), "the evidence is in English, and it says so");
        assertEquals("cy", advisor.inside("return root.firstElementChild.lang;"));
        assertEquals("en", advisor.at(".answer > div").first().getAttribute("lang"));
    }

    @Test
    void whatItIsCanAlwaysBeReadAndNotPutAway() {
        Advisor advisor = Advisor.open(chromium, site).ask(Advisor.QUESTION);
        assertTrue(advisor.at(".disclosure").isVisible());
        assertTrue(advisor.page().locator("foothold-advisor").ariaSnapshot().contains("automatic advisor, not a person"));
        assertEquals(0, advisor.at(".disclosure button").count());
        assertTrue(advisor.at("a[href$='/about']").isVisible());
    }

    @Test
    void whatThePersonTypedBeforeItWasReadyIsStillThere() {
        Page page = chromium.page(site.address());
        var held = new ArrayList<Route>();
        page.route(Pattern.compile(".*/foothold-chat\\.js"), held::add);
        page.navigate("/ask", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#question").fill("typed early");
        page.waitForCondition(() -> !held.isEmpty());
        held.getFirst().resume();
        var advisor = new Advisor(page);
        advisor.box().waitFor();
        assertEquals("typed early", advisor.box().inputValue());
    }
}
