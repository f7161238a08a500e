package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of seven factors: a word in every cell, a shape and a tint beside it, no picture that only some can read.
class ProfileTest {

    private static final Set<String> WORDS = Set.of("In place", "Some concern", "Serious concern", "Not known");

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @Test
    void eachCellSaysItInAWord() {
        Page page = Screens.named("checklist").open(chromium, site);
        Locator table = page.locator("table.profile");
        assertEquals(1, table.locator("caption").count());
        assertEquals(3, table.locator("thead th[scope=col]").count());
        assertEquals(7, table.locator("tbody th[scope=row]").count());
        List<String> words = table.locator("tbody td:nth-child(2)").allInnerTexts();
        assertEquals(7, words.size());
        assertTrue(WORDS.containsAll(words.stream().map(String::strip).toList()), words::toString);
    }

    /// All four states side by side, in the styles that are served.
    @Test
    void theStatesStayApartWithoutColour() {
        Page page = Screens.named("checklist").open(chromium, site);
        var shapes = (List<?>) page.evaluate("""
                () => ['none', 'some', 'serious', 'not-known'].map(state => {
                  const tag = document.createElement('span');
                  tag.className = 'tag concern-' + state;
                  document.querySelector('main').append(tag);
                  return getComputedStyle(tag, '::before').content;
                })""");
        assertEquals(4, Set.copyOf(shapes).size(), shapes::toString);
        assertTrue(shapes.stream().allMatch(shape -> shape.toString().endsWith(" / \"\"")), () -> "read out: " + shapes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "profile"})
    void aStackedRowSaysNoWordTwice(String screen) {
        Page page = Screens.named(screen).open(chromium, site);
        page.setViewportSize(320, 640);
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('.profile td:has(> .tag)')]
                  .map(cell => `${cell.dataset.label}: ${cell.innerText}`)
                  .filter(line => /\\b(\\w{4,})\\b.*\\b\\1\\b/i.test(line))"""));
    }

    @Test
    void rowsStackOnASmallScreen() {
        Page page = Screens.named("checklist").open(chromium, site);
        page.setViewportSize(320, 640);
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('.profile td')].filter(cell =>
                  getComputedStyle(cell).display !== 'block'
                  || getComputedStyle(cell, '::before').content !== `attr(data-label) ": "`
                    && !getComputedStyle(cell, '::before').content.includes(cell.dataset.label)).map(cell => cell.outerHTML)"""));
    }
}
