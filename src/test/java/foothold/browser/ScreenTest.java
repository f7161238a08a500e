package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds on every screen: its title and structure, and that it can be read and used small, large, spaced out, calm,
/// in forced colours and by keyboard.
class ScreenTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @ParameterizedTest
    @MethodSource("foothold.browser.Screens#all")
    void isBuiltForEverybody(Screen screen) {
        Page page = screen.open(chromium, site);
        assertAll(
                () -> assertTrue(page.title().startsWith(screen.title()) && page.title().endsWith(" – Foothold"), page.title()),
                () -> Structure.check(page),
                () -> Layout.assertTargetsAreLarge(page),
                () -> skipsToTheContent(page),
                () -> Focus.check(page, false),
                () -> fits(page),
                () -> calm(page),
                () -> forced(page),
                () -> canBeReadSpacedOutAndEnlarged(page));
    }

    /// Last, as the page stays spaced out and enlarged.
    private static void canBeReadSpacedOutAndEnlarged(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        page.setViewportSize(1280, 800);
        assertAll(
                () -> Layout.assertSpacingIsTaken(page),
                () -> {
                    page.setViewportSize(320, 256);
                    Layout.assertFits(page);
                },
                () -> {
                    page.setViewportSize(1280, 800);
                    Layout.assertLettersMayDouble(page);
                });
    }

    private static void skipsToTheContent(Page page) {
        // Not with Tab: an error puts the focus further down.
        page.evaluate("() => document.querySelector('a[href], button, input, textarea, summary').focus()");
        assertEquals("Skip to main content", page.evaluate("() => document.activeElement.textContent"));
        assertTrue(page.locator(".skip").boundingBox().width >= 100, "the skip link is not seen");
        page.keyboard().press("Enter");
        assertEquals("main", page.evaluate("() => document.activeElement.id"));
    }

    private static void fits(Page page) {
        page.setViewportSize(640, 800);
        Layout.assertFits(page);
        page.setViewportSize(320, 256);
        Layout.assertFits(page);
        Layout.assertNothingSticks(page);
        Focus.check(page, false);
    }

    private static void calm(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Layout.assertNothingMoves(page);
    }

    private static void forced(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Focus.check(page, true);
    }
}
