package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Checks a page with axe: WCAG 2.0 to 2.2, A and AA, and best practice.
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /// The rules whose outcome depends on size and colours; the others need one look only.
    private static final List<String> OF_LAYOUT = List.of("color-contrast", "target-size", "scrollable-region-focusable");
    /// Long lists say the same again and again, and axe is slow: some of a kind are enough. [Structure] looks at them all.
    private static final String THINNED = """
            most => document.querySelectorAll('main, main *').forEach(parent => {
              const seen = {};
              [...parent.children].forEach(child => {
                const kind = child.tagName + child.className;
                seen[kind] = (seen[kind] ?? 0) + 1;
                if (seen[kind] > most && !/^H\\d$/.test(child.tagName)) child.remove();
              });
            })""";
    private static final String ENGINE = engine();
    /// Asks for violations only: the places where rules hold would be most of what comes back.
    private static final String RUN = """
            async ([only, without]) => {
              const rules = Object.fromEntries(without.map(id => [id, {enabled: false}]));
              const results = await axe.run({runOnly: only, rules, resultTypes: ['violations'], elementRef: false});
              return {
                passed: results.passes.length,
                broken: results.violations.map(rule => `${rule.id} (${rule.impact}): ${rule.help}`
                  + rule.nodes.slice(0, 5).map(node => `\\n    ${node.html.slice(0, 300)}`).join(''))
              };
            }""";

    private Axe() {
    }

    /// Fails when a rule is broken, or when fewer rules passed than a recorded floor: an empty run proves nothing.
    public static void check(Page page, int floor) {
        page.evaluate(THINNED, 8);
        int passed = run(page, Map.of("type", "tag", "values", TAGS), OF_LAYOUT) + checkLook(page);
        assertTrue(passed >= floor, () -> "only " + passed + " rules passed on " + page.url() + ", fewer than " + floor);
    }

    /// Fails when a rule about size or colour is broken; for another look of a page that [#check] has seen.
    ///
    /// @return how many of these rules passed
    public static int checkLook(Page page) {
        page.evaluate(THINNED, 5);
        return run(page, Map.of("type", "rule", "values", OF_LAYOUT), List.of());
    }

    /// The rules that a page breaks, each with how much that matters; for pages that are not ours.
    static List<String> findings(Page page) {
        return ((List<?>) results(page, Map.of("type", "tag", "values", TAGS), List.of()).get("broken")).stream()
                .map(one -> one.toString().lines().findFirst().orElse("")).toList();
    }

    private static int run(Page page, Map<String, Object> only, List<String> without) {
        Map<?, ?> results = results(page, only, without);
        List<?> broken = (List<?>) results.get("broken");
        assertTrue(broken.isEmpty(), () -> page.url() + " breaks\n  " + broken);
        return ((Number) results.get("passed")).intValue();
    }

    private static Map<?, ?> results(Page page, Map<String, Object> only, List<String> without) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(ENGINE);
        }
        return (Map<?, ?>) page.evaluate(RUN, List.of(only, without));
    }

    /// The script that Deque's artifact carries. Its builder would bring back every node of every rule,
    /// at ten times the time.
    private static String engine() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("axe.min.js is not in the artifact", e);
        }
    }
}
