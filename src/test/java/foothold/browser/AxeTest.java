package foothold.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No screen breaks a rule of axe: wide, at 400% zoom, in the dark, and in colours that the system forces.
class AxeTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @ParameterizedTest
    @MethodSource("foothold.browser.Screens#all")
    void nothingIsBroken(Screen screen) {
        Page page = screen.open(chromium, site);
        Axe.check(page, screen.rules());
        page.setViewportSize(320, 256);
        Axe.checkLook(page);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.checkLook(page);
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Axe.checkLook(page);
    }
}
