package foothold.knowledge.lint;

import foothold.knowledge.Evidence;
import foothold.knowledge.Fault;
import foothold.knowledge.Page;
import foothold.knowledge.Source;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The source of every finding and duty can be followed where it gives an address, and its strength follows from its
/// kind and from how certain its authors call it.
final class SourceRules implements Rule {

    private static final Set<String> SEEN = Set.of("primary", "secondary");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

    @Override
    public Stream<Fault> check(Library library) {
        return library.knowledge().pages(Page.Sourced.class)
                .flatMap(page -> Stream.concat(evidence(library, page, page.evidence()),
                        Stream.concat(Stream.of(page.source()), page.also().stream())
                                .flatMap(source -> source(library, page, source))));
    }

    private static Stream<Fault> evidence(Library library, Page page, Evidence evidence) {
        String kind = evidence.type() + (evidence.certainty() == null ? "" : " of " + evidence.certainty() + " certainty");
        String follows = library.knowledge().reference().evidenceTypes().strengthOf(evidence).orElse("");
        if (follows.isEmpty()) {
            return Stream.of(library.fault(page, "evidence:", "\"" + kind + "\" is not in evidence-types.yaml"));
        }
        return Rule.all(
                library.faultIf(!follows.equals(evidence.strength()), page, "evidence:",
                        "the strength of a " + kind + " is " + follows),
                library.faultIf(!SEEN.contains(evidence.seen()), page, "seen:", "seen is primary or secondary"));
    }

    private static Stream<Fault> source(Library library, Page page, Source source) {
        if (source.doi() != null && !DOI.matcher(source.doi()).matches()) {
            return Stream.of(library.fault(page, source.doi(), "a DOI looks like 10.1136/bmj.n71, without an address before it"));
        }
        return source.url() == null ? Stream.empty()
                : library.faultIf(!wellFormed(source.url()), page, source.url(), "the address is not a web address");
    }

    private static boolean wellFormed(String url) {
        try {
            URI uri = URI.create(url);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null
                    && uri.getHost().contains(".");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
