package foothold.advice;

import foothold.knowledge.Evidence;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Sentences;
import foothold.knowledge.Source;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a statement rests on.
///
/// @param passage      the passage's id
/// @param quote        words of that passage, verbatim
/// @param title        the page's title
/// @param source       one line naming the source
/// @param year         the source's year, where known
/// @param url          where to read the source, where known
/// @param evidenceType the kind of study or rule
/// @param strength     how sure that kind lets us be
/// @param seen         `primary`, or `secondary` when only a report of the source was read
public record Citation(String passage, String quote, String title, String source, @Nullable Integer year,
                       @Nullable String url, String evidenceType, String strength, String seen, List<String> factors) {

    private static final String GUIDE = "guide";
    private static final Set<String> RULES = Set.of("law", "standard", "contract duty");
    private static final String SECONDARY = "secondary";
    private static final String OWN = "Foothold guide, drawn from its evidence pages";

    public Citation {
        factors = List.copyOf(factors);
    }

    /// The id of the page that the passage stands on.
    public String page() {
        return passage.split("\\.", 2)[0];
    }

    /// Whether it cites what a rule asks rather than what was found out.
    public boolean isRule() {
        return RULES.contains(evidenceType);
    }

    /// Whether it cites our own words, which rest on the pages that they name.
    public boolean isGuide() {
        return evidenceType.equals(GUIDE);
    }

    /// Whether only a report of the source was read.
    public boolean isSecondary() {
        return seen.equals(SECONDARY);
    }

    /// A citation of our own words on a page: a guide, or what is known of other nations, which the page's source does not carry.
    static Citation ofOurs(Page page, Passage passage, String quote) {
        return new Citation(passage.id(), quote, page.title(), OWN, null, null, GUIDE, "opinion", "primary",
                page.head().factors());
    }

    /// A citation of a passage of a page.
    ///
    /// @param quote must stand in the passage word for word; [QuoteCheck] holds it to that
    public static Citation of(Page page, Passage passage, String quote) {
        if (!(page instanceof Page.Sourced sourced)) {
            return ofOurs(page, passage, quote);
        }
        Source source = sourced.source();
        Evidence evidence = sourced.evidence();
        return new Citation(passage.id(), quote, page.title(), source.line(), source.year(), source.link().orElse(null),
                evidence.type(), evidence.strength(), evidence.seen(), page.head().factors());
    }

    /// A citation of a page's opening sentence: the finding, or what the rule asks.
    public static Citation ofOpening(Page page) {
        Passage opening = page.passages().getFirst();
        return of(page, opening, Sentences.of(opening.text()).getFirst());
    }
}
