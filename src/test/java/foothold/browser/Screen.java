package foothold.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// One page in one state.
///
/// @param title what the document's title starts with
/// @param rules how many rules of axe passed when this was recorded, less a few; fewer mean that it looked at less
/// @param open  brings a page of a site into this state
record Screen(String name, String title, int rules, BiConsumer<Site, Page> open) {

    private static final Pattern SCRIPTS = Pattern.compile(".*\\.js(\\?.*)?$");

    /// A new page in this state, as the server wrote it: scripts, which may only make it nicer, do not arrive.
    Page open(Chromium chromium, Site site) {
        return show(chromium.page(site.address()), site);
    }

    /// A page that may have shown others before, in this state.
    Page show(Page page, Site site) {
        page.unroute(SCRIPTS);
        page.route(SCRIPTS, Route::abort);
        open.accept(site, page);
        // A click returns when the next page has come, but perhaps not yet its styles.
        page.waitForLoadState();
        return page;
    }

    @Override
    public String toString() {
        return name;
    }
}
