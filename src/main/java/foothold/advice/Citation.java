package foothold.advice;

import foothold.knowledge.Evidence;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Source;
import java.util.List;
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
    private static final String OWN = "Foothold guide, drawn from its evidence pages";

    public Citation {
        factors = List.copyOf(factors);
    }

    /// The id of the page that the passage stands on.
    public String page() {
        return passage.split("\\.", 2)[0];
    }

    /// A citation of our own note on a page, which the page's source does not carry: what is known of other nations.
    static Citation ofNote(Page page, Passage passage) {
        return new Citation(passage.id(), passage.text(), page.title(), OWN, null, null, GUIDE, "opinion", "primary",
                page.head().factors());
    }

    /// A citation of a passage of a page.
    ///
    /// @param quote must stand in the passage word for word; [QuoteCheck] holds it to that
    public static Citation of(Page page, Passage passage, String quote) {
        Source source = page.citedSource();
        Evidence evidence = page.citedEvidence();
        return new Citation(passage.id(), quote, page.title(),
                source == null ? OWN : source.line(),
                source == null ? null : source.year(),
                source == null ? null : source.link().orElse(null),
                evidence == null ? GUIDE : evidence.type(),
                evidence == null ? "opinion" : evidence.strength(),
                evidence == null ? "primary" : evidence.seen(),
                page.head().factors());
    }
}
