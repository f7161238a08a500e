package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;

/// What can go wrong with a page's layout, as the browser measures it. Looks into open shadow roots too.
public final class Layout {

    private static final String ALL = """
            const all = root => [...root.querySelectorAll('*')]
              .flatMap(element => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
            const shown = element => element.checkVisibility({visibilityProperty: true})
              && !element.closest('.unseen, .skip');
            const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
              + (element.className ? '.' + element.className : '') + ' "' + (element.textContent ?? '').trim().slice(0, 40) + '"';
            """;
    private static final String SIDEWAYS = "() => {" + ALL + """
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            return all(document.body).filter(element => shown(element)
              && element.getBoundingClientRect().right > width + 1).map(name).slice(0, 5).concat('the page scrolls sideways');
            }""";
    private static final String STUCK = "() => {" + ALL + """
            return all(document.body).filter(element =>
              ['fixed', 'sticky'].includes(getComputedStyle(element).position)).map(name);
            }""";
    /// WCAG 1.4.12: line height 1.5, after paragraphs 2, between letters 0.12 and between words 0.16 of the font size.
    /// Set on the root only as letters and words go: what does not inherit them is a fault.
    private static final String SPACED = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('html { letter-spacing: .12em !important; word-spacing: .16em !important }'
                + '* { line-height: 1.5 !important } p { margin-block-end: 2em !important }');
              document.adoptedStyleSheets.push(sheet);
            }""";
    private static final String UNSPACED = "() => {" + ALL + """
            return all(document.body).filter(element => shown(element) && element.textContent.trim()
              && getComputedStyle(element).letterSpacing === 'normal').map(name).slice(0, 5);
            }""";
    private static final String RESTORED = """
            () => {
              document.adoptedStyleSheets.pop();
              document.documentElement.style.fontSize = '';
            }""";
    private static final String CLIPPED = "() => {" + ALL + """
            const hides = style => [style.overflowX, style.overflowY].some(value => value === 'hidden' || value === 'clip');
            return all(document.body).filter(element => shown(element) && element.textContent.trim()
              && hides(getComputedStyle(element))
              && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
              .map(name).slice(0, 5);
            }""";
    private static final String SMALL = "() => {" + ALL + """
            const inline = element => getComputedStyle(element).display === 'inline';
            return all(document.body).filter(element => shown(element)
              && element.matches('button, input:not([type=hidden]), select, textarea, summary, nav a, .button')
              && !inline(element)).filter(element => {
                const box = element.getBoundingClientRect();
                return box.width < 24 || box.height < 24;
              }).map(name).slice(0, 5);
            }""";
    private static final String MOVING = """
            () => document.getAnimations().filter(animation => animation.playState === 'running').map(String)
              .concat(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? 'smooth scrolling' : [])""";

    private Layout() {
    }

    /// WCAG 1.4.10: nothing makes the page scroll sideways.
    public static void assertFits(Page page) {
        assertNone("stick out at " + page.viewportSize().width + " px on " + page.url(), page.evaluate(SIDEWAYS));
    }

    /// WCAG 2.4.11, for small screens: nothing stays while the rest scrolls.
    public static void assertNothingSticks(Page page) {
        assertNone("stay while the page scrolls", page.evaluate(STUCK));
    }

    /// WCAG 1.4.12: with wider spacing all texts widen and none is cut off. The page stays spaced.
    public static void assertSpacingIsTaken(Page page) {
        page.evaluate(SPACED);
        assertNone("ignore the spacing of letters", page.evaluate(UNSPACED));
        assertNone("cut their text off", page.evaluate(CLIPPED));
        assertFits(page);
    }

    /// WCAG 1.4.4: with letters twice the size nothing is cut off. The page stays enlarged.
    public static void assertLettersMayDouble(Page page) {
        page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
        assertNone("cut their text off", page.evaluate(CLIPPED));
        assertFits(page);
    }

    /// Takes back that the page was spaced and enlarged.
    static void restore(Page page) {
        page.evaluate(RESTORED);
    }

    /// WCAG 2.5.8: controls are at least 24 px wide and high. Links within sentences are left to axe.
    public static void assertTargetsAreLarge(Page page) {
        assertNone("are smaller than 24 px", page.evaluate(SMALL));
    }

    /// Nothing moves by itself.
    public static void assertNothingMoves(Page page) {
        assertNone("move", page.evaluate(MOVING));
    }

    private static void assertNone(String fault, Object found) {
        assertEquals(List.of(), found, () -> "these " + fault);
    }
}
