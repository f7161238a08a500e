package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;

/// How a page is built for those who do not see it: headings, landmarks, language, links with names that tell.
public final class Structure {

    private static final String FAULTS = """
            () => {
              const faults = [];
              const shown = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading =>
                heading.checkVisibility());
              const levels = shown.map(heading => Number(heading.tagName[1]));
              if (levels.filter(level => level === 1).length !== 1) faults.push('not exactly one h1');
              levels.forEach((level, i) => {
                if (i && level > levels[i - 1] + 1) faults.push(`h${level} after h${levels[i - 1]}: ${shown[i].textContent.trim()}`);
              });
              for (const landmark of ['main', 'body > header', 'body > footer'])
                if (document.querySelectorAll(landmark).length !== 1) faults.push('not exactly one ' + landmark);
              const words = element => element.getAttribute('aria-label')
                ?? document.getElementById(element.getAttribute('aria-labelledby'))?.textContent ?? '';
              const regions = [...document.querySelectorAll('nav, section[aria-label], section[aria-labelledby]')]
                .map(region => region.tagName + ' ' + words(region).trim());
              regions.filter((region, i) => regions.indexOf(region) !== i || /^\\w+ $/.test(region))
                .forEach(region => faults.push('landmark without a name of its own: ' + region));
              if (document.documentElement.lang !== 'en') faults.push('no language');
              document.querySelectorAll('a[target=_blank]').forEach(link => {
                if (!link.textContent.includes('opens in new tab')) faults.push('opens a tab unsaid: ' + link.textContent);
                if (!link.rel.includes('noopener')) faults.push('opener: ' + link.href);
              });
              document.querySelectorAll('[tabindex]').forEach(element => {
                if (element.tabIndex > 0) faults.push('tabindex ' + element.tabIndex);
              });
              const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
              ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => faults.push('two of id ' + id));
              document.querySelectorAll('a[href^="#"]').forEach(link => {
                if (!document.getElementById(link.hash.slice(1))) faults.push('leads nowhere: ' + link.hash);
              });
              return faults;
            }""";

    private Structure() {
    }

    /// Fails for headings that skip a level, landmarks that cannot be told apart, links that lead nowhere or open tabs unsaid.
    public static void check(Page page) {
        assertEquals(List.of(), page.evaluate(FAULTS), page::url);
    }
}
