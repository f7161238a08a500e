package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// Whether people who use a keyboard see where they are: WCAG 2.4.7 and 2.4.11.
public final class Focus {

    /// Focuses every stop in turn, as the Tab key would: no page uses positive tabindexes, so that is the order in the page.
    /// At least 60 % of a grid of 25 points of each must be on top, which is stricter than AA.
    private static final String STOPS = """
            forced => {
              const faults = [];
              let stops = 0;
              const look = element => { const style = getComputedStyle(element);
                return [style.boxShadow, style.backgroundColor, style.borderColor].join(); };
              const inner = active => active?.shadowRoot?.activeElement ? inner(active.shadowRoot.activeElement) : active;
              const hit = (x, y) => { let found = document.elementFromPoint(x, y);
                while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found)
                  found = found.shadowRoot.elementFromPoint(x, y);
                return found; };
              const all = root => [...root.querySelectorAll('*')]
                .flatMap(element => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
              for (const stop of all(document.body).filter(element => element.tabIndex >= 0 && !element.disabled
                  && element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')
                  && element.checkVisibility({visibilityProperty: true}))) {
                const name = stop.tagName + ' "' + (stop.textContent.trim() || stop.id).slice(0, 40) + '"';
                const before = look(stop);
                stop.focus({focusVisible: true});
                if (inner(document.activeElement) !== stop) continue;
                stops++;
                const style = getComputedStyle(stop);
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                const coloured = !/rgba\\(.*, 0\\)|transparent/.test(style.outlineColor);
                if (forced ? !outlined : !(outlined && coloured) && look(stop) === before) faults.push('no ring: ' + name);
                const boxes = [...stop.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
                const box = boxes[0];
                let seen = 0;
                for (let i = 0; i < 25; i++) {
                  const found = hit(box.left + box.width * (i % 5 + .5) / 5, box.top + box.height * (Math.floor(i / 5) + .5) / 5);
                  if (found && (stop.contains(found) || found.contains(stop) && found.matches('label, a, summary'))) seen++;
                }
                if (seen < 15) faults.push(`only ${seen} of 25 points seen: ${name}`);
              }
              return {stops, faults};
            }""";

    private Focus() {
    }

    /// The stops that show no ring, or of which too little is seen.
    static List<String> faults(Page page) {
        return ((List<?>) ((Map<?, ?>) page.evaluate(STOPS, false)).get("faults")).stream().map(Object::toString).toList();
    }

    /// Fails when a stop shows no ring or lies under something else.
    ///
    /// @param forced whether the system forces its colours, where only a real outline is seen
    public static void check(Page page, boolean forced) {
        var found = (Map<?, ?>) page.evaluate(STOPS, forced);
        assertEquals(List.of(), found.get("faults"), page::url);
        assertTrue(((Number) found.get("stops")).intValue() >= 6, () -> "hardly a stop on " + page.url());
    }
}
