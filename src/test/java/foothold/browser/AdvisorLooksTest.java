package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the element looks, at every size and in every state: lines 9 to 14 of the acceptance list, and axe.
class AdvisorLooksTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    /// In three looks: light, dark where the system asks for it, and in forced colours, which show the focus too.
    @ParameterizedTest
    @ValueSource(strings = {"empty", "typing", "answered", "busy", "error", "offline", "question", "question error", "checklist"})
    void axeFindsNothing(String state) {
        Advisor advisor = in(state);
        Page page = advisor.page();
        Axe.check(page, 34);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.checkLook(page);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        Axe.checkLook(page);
        advisor.inside("root.activeElement?.blur();");
        Focus.check(page, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/default?lang=cy", "/embed/default?theme=dark", "/embed/default?start=interview"})
    void axeFindsNothingInTheFrame(String path) {
        Advisor advisor = Advisor.on(chromium.page(site.address()), path).ask(Advisor.QUESTION);
        Axe.check(advisor.page(), 30);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "640, 800", "320, 256"})
    void nothingSticksOutIsTooSmallOrHidden(int width, int height) {
        for (String state : List.of("answered", "question")) {
            Advisor advisor = in(state);
            advisor.inside("root.activeElement?.blur();");
            advisor.page().setViewportSize(width, height);
            Layout.assertFits(advisor.page());
            if (height < 300) {
                Layout.assertNothingSticks(advisor.page());
            }
            Layout.assertTargetsAreLarge(advisor.page());
            Focus.check(advisor.page(), false);
        }
    }

    @Test
    void lettersMayBeSpacedAndDoubled() {
        Advisor advisor = in("answered");
        advisor.page().setViewportSize(320, 800);
        Layout.assertSpacingIsTaken(advisor.page());
        Layout.assertLettersMayDouble(advisor.page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered", "error", "question"})
    void rightToLeftFits(String state) {
        Advisor advisor = in(state);
        advisor.page().evaluate("document.documentElement.dir = 'rtl'");
        Axe.checkLook(advisor.page());
        advisor.page().setViewportSize(320, 800);
        Layout.assertFits(advisor.page());
        Layout.assertTargetsAreLarge(advisor.page());
    }

    /// What is dark by the frame's address is dark in the same way as where the system asks for it, which is looked at in every state.
    @ParameterizedTest
    @ValueSource(strings = {"answered", "error", "question"})
    void darkCanBeRead(String state) {
        Axe.checkLook(in(state, chromium.page(site.address()), "/embed/default?theme=dark").page());
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void theWayOutOfAPanelStaysInReachAndHidesNothing(int width, int height) {
        Page page = chromium.page(site.address(), options -> options.setViewportSize(width, height));
        Advisor advisor = Advisor.on(page, "/ask");
        page.evaluate("document.querySelector('foothold-advisor').mode = 'panel'");
        advisor.at("[part=launcher]").click();
        advisor.ask(Advisor.QUESTION).at("[part=send]").scrollIntoViewIfNeeded();
        assertTrue(advisor.at("[part=header] button").boundingBox().y >= 0, "Close can be seen");
        Focus.check(page, false);
        // Backwards, what comes next is above what is seen, where the way out stands.
        for (int stop = 0; stop < 12; stop++) {
            page.keyboard().press("Shift+Tab");
            Object above = advisor.inside("const one = root.activeElement, head = root.querySelector('[part=header]');"
                    + " return !one || head.contains(one) || one.matches('[part=launcher]') || one.getBoundingClientRect().top >= head.getBoundingClientRect().bottom;");
            assertEquals(true, above, advisor::focused);
        }
    }

    @Test
    void nothingMovesForThoseWhoWantThat() {
        Page page = chromium.page(site.address(), options -> options.setReducedMotion(ReducedMotion.REDUCE));
        Advisor advisor = Advisor.on(page, "/ask").ask(Advisor.QUESTION);
        Layout.assertNothingMoves(advisor.page());
    }

    @Test
    void thePrintedPageHasTheSourcesAndNoControls() {
        Advisor advisor = in("answered");
        advisor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(advisor.at(".sources blockquote").first().isVisible(), "sources are open on paper");
        assertTrue(advisor.at("[part=composer]").isHidden());
        assertTrue(advisor.at(".foot").first().isHidden());
        String after = (String) advisor.inside("return getComputedStyle(root.querySelector('.origin'), '::after').content;");
        assertTrue(after.contains("http"), after);
    }

    @Test
    void theDarkThemeFollowsTheSystemWhereAsked() {
        Page page = chromium.page(site.address(), options -> options.setColorScheme(ColorScheme.DARK));
        Advisor advisor = Advisor.on(page, "/embed/default?theme=auto").ask(Advisor.QUESTION);
        assertEquals("rgb(23, 28, 32)", advisor.inside("return getComputedStyle(root.querySelector('.answer')).backgroundColor;"));
        Axe.checkLook(page);
    }

    @Test
    void aNewAnswerThatIsOutOfSightIsOfferedAndNotScrolledTo() {
        Advisor advisor = in("answered");
        advisor.page().setViewportSize(640, 400);
        var held = new ArrayList<Route>();
        advisor.hold(held);
        advisor.box().fill(Advisor.QUESTION);
        advisor.box().press("Enter");
        advisor.page().waitForCondition(() -> held.size() == 1);
        advisor.page().evaluate("scrollTo(0, 0)");
        held.getFirst().resume();
        advisor.awaitAnswer(2);
        assertEquals(0, ((Number) advisor.page().evaluate("scrollY")).intValue());
        assertEquals("New answer: go to it", advisor.at(".latest").textContent());
    }

    private Advisor in(String state) {
        return in(state, chromium.page(site.address()), "/ask");
    }

    private Advisor in(String state, Page page, String path) {
        Advisor advisor = Advisor.on(page, path);
        switch (state) {
            case "answered" -> advisor.ask(Advisor.QUESTION);
            case "busy" -> {
                advisor.hold(new ArrayList<>());
                advisor.box().fill(Advisor.QUESTION);
                advisor.box().press("Enter");
                advisor.at(".answer").waitFor();
            }
            case "typing" -> advisor.box().fill("x".repeat(1_700));
            case "offline" -> {
                advisor.cutOff();
                advisor.box().fill(Advisor.QUESTION);
                advisor.box().press("Enter");
                advisor.page().waitForCondition(() -> advisor.at("[role=alert]").textContent().contains("could not reach"));
            }
            case "error" -> advisor.at("[part=send]").click();
            case "question", "question error" -> {
                advisor.at(".start .second").click();
                advisor.at("form.question").waitFor();
                if (state.endsWith("error")) {
                    advisor.at("form.question .main").click();
                }
            }
            case "checklist" -> new AdvisorInterview(advisor, Site.person()).finish();
            default -> { }
        }
        return advisor;
    }
}
