package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import foothold.browser.Site.Project;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The checklist's page as people work with it: rows of tasks, which of them are shown, how far they are, what to take away.
class ChecklistTest {

    private static final Set<String> STATUSES = Set.of("Not yet started", "In progress", "Completed", "Not relevant");
    private static final Pattern NAMED = Pattern.compile(".+ \\((PDF|Word|CSV|ICS)\\), about ([\\d.]+) (kB|MB)");
    private static final double ALLOWED = 1.6;

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @Test
    void aTaskIsALinkThatSaysHowFarItIs() {
        Page page = open("/interview/checklist");
        List<Locator> tasks = page.locator("article.task").all();
        assertEquals(site.reviewed().tasks().size(), tasks.size());
        for (Locator task : tasks) {
            Locator link = task.locator("h3 a");
            assertEquals("/interview/checklist/" + link.getAttribute("id"), link.getAttribute("href"));
            assertTrue(STATUSES.contains(status(page, link)), status(page, link));
        }
        assertEquals(STATUSES, Set.copyOf(page.locator("article.task .row .tag").allInnerTexts()));
    }

    @Test
    void aChangedStatusIsSaidWithTheTaskThatHasTheFocus() {
        String task = site.reviewed().tasks().get(3);
        Page page = open("/interview/checklist/" + task);
        page.check("#status-in-progress");
        page.click(".task-form button");
        page.waitForURL("**/interview/checklist#" + task);
        page.waitForFunction("id => document.activeElement.id === id", task);
        assertEquals("In progress", status(page, page.locator("[id='" + task + "']")));
    }

    @Test
    void tasksAreNarrowedByAFormThatNeedsNoScript() {
        Page page = chromium.page(site.address(), options -> options.setJavaScriptEnabled(false));
        site.enter(page, Project.REVIEWED);
        page.navigate("/interview/checklist");
        int all = site.reviewed().tasks().size();
        assertEquals("Showing all " + all + " tasks.", page.innerText("main [role=status]").strip());
        page.selectOption("#filter-status", "done");
        page.click(".filter button");
        page.waitForLoadState();
        assertEquals(1, page.locator("article.task").count());
        assertTrue(page.innerText("main [role=status]").startsWith("Showing 1 of " + all + " tasks."));
        assertEquals("done", page.inputValue("#filter-status"));
        page.selectOption("#filter-status", "");
        page.selectOption("#filter-factor", "ways-of-working");
        page.click(".filter button");
        page.waitForLoadState();
        int some = page.locator("article.task").count();
        assertTrue(some > 1 && some < all, () -> some + " of " + all);
        page.click("text=Show all tasks");
        page.waitForLoadState();
        assertEquals(all, page.locator("article.task").count());
    }

    @Test
    void barsHaveANameAndStandInTheTableThatSaysTheSame() {
        Page page = open("/interview/checklist");
        List<Locator> rows = page.locator("table.stages tbody tr").all();
        assertTrue(rows.size() > 1);
        int tasks = 0;
        for (Locator row : rows) {
            List<Integer> counts = row.locator("td").allInnerTexts().stream().map(String::strip).map(Integer::valueOf).toList();
            String name = row.locator("svg[role=img]").getAttribute("aria-label");
            int relevant = counts.get(0) + counts.get(1) + counts.get(2);
            assertTrue(name.startsWith(row.locator("th").innerText().strip() + ": " + counts.get(0) + " of " + relevant
                    + " completed"), name);
            tasks += relevant + counts.get(3);
        }
        assertEquals(site.reviewed().tasks().size(), tasks);
    }

    @Test
    void filesAreNamedWithTheirFormatAndSize() {
        Page page = open("/interview/checklist");
        List<Locator> files = page.locator(".downloads a").all();
        assertTrue(files.size() >= 9, files::toString);
        assertAll(files.stream().map(file -> () -> {
            Matcher named = NAMED.matcher(file.innerText());
            assertTrue(named.matches(), file.innerText());
            double said = Double.parseDouble(named.group(2)) * (named.group(3).equals("MB") ? 1_000_000 : 1_000);
            if (named.group(1).equals("PDF")) {
                // Made in seconds rather than milliseconds; ExportsTest writes them.
                return;
            }
            APIResponse got = page.request().get(file.getAttribute("href"));
            assertEquals(200, got.status());
            int size = got.body().length;
            assertTrue(size < said * ALLOWED && said < size * ALLOWED, () -> file.innerText() + " has " + size);
        }));
    }

    private static Page open(String path) {
        Page page = chromium.page(site.address());
        site.enter(page, Project.REVIEWED);
        page.navigate(path);
        return page;
    }

    /// What a link is described by.
    private static String status(Page page, Locator link) {
        return page.locator("[id='" + link.getAttribute("aria-describedby") + "']").innerText().strip();
    }
}
