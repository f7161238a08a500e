package foothold.browser;

import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;

/// One page in one state.
///
/// @param title what the document's title starts with
/// @param rules how many rules of axe passed when this was recorded, less a few; fewer mean that it looked at less
/// @param open  brings a page of a site into this state
record Screen(String name, String title, int rules, BiConsumer<Site, Page> open) {

    /// A new page in this state.
    Page open(Chromium chromium, Site site) {
        Page page = chromium.page(site.address());
        open.accept(site, page);
        return page;
    }

    @Override
    public String toString() {
        return name;
    }
}
