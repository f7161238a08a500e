package foothold.knowledge.lint;

import foothold.knowledge.Evidence;
import foothold.knowledge.Fault;
import foothold.knowledge.Page;
import foothold.knowledge.Source;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every finding and duty has a source that can be followed, a strength that follows from its kind, and facts that stand in
/// the register.
final class SourceRules implements Rule {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern REGISTERED = Pattern.compile("(?m)^\\| ([A-Z]+-?\\d+) \\|");
    private static final String REGISTER = "SOURCES.md";

    @Override
    public Stream<Fault> check(Library library) {
        Set<String> registered = REGISTERED.matcher(library.folder().files().getOrDefault(REGISTER, "")).results()
                .map(match -> match.group(1)).collect(Collectors.toSet());
        Stream<Fault> unused = registered.stream().filter(fact -> library.knowledge().pages().stream()
                        .noneMatch(page -> facts(page).contains(fact)))
                .map(fact -> library.fault(REGISTER, "| " + fact + " |", "no page rests on the fact " + fact));
        return Stream.concat(unused, library.knowledge().pages().stream()
                .filter(page -> page.citedEvidence() != null && page.citedSource() != null)
                .flatMap(page -> page(library, page, registered)));
    }

    private static List<String> facts(Page page) {
        return switch (page) {
            case Page.Finding finding -> finding.facts();
            case Page.Duty duty -> duty.facts();
            case Page.Action _, Page.Technology _, Page.Factor _ -> List.of();
        };
    }

    private static Stream<Fault> page(Library library, Page page, Set<String> registered) {
        Stream<Fault> facts = facts(page).stream().filter(fact -> !registered.contains(fact))
                .map(fact -> library.fault(page, fact, "the fact " + fact + " is not in " + REGISTER));
        Stream<Fault> noFacts = facts(page).isEmpty()
                ? Stream.of(library.fault(page, "facts:", "it rests on no fact of the register")) : Stream.empty();
        Stream<Fault> sources = Stream.concat(Stream.of(page.citedSource()), page.furtherSources().stream())
                .flatMap(source -> source(library, page, source));
        return Stream.of(facts, noFacts, sources, evidence(library, page, page.citedEvidence())).flatMap(faults -> faults);
    }

    private static Stream<Fault> evidence(Library library, Page page, Evidence evidence) {
        String follows = library.knowledge().evidenceTypes().strengthOf(evidence.type()).orElse("");
        if (follows.isEmpty()) {
            return Stream.of(library.fault(page, "evidence:", "\"" + evidence.type() + "\" is not in evidence-types.yaml"));
        }
        Stream<Fault> strength = follows.equals(evidence.strength()) ? Stream.empty()
                : Stream.of(library.fault(page, "evidence:", "the strength of a " + evidence.type() + " is " + follows));
        boolean seen = evidence.seen().equals("primary") || evidence.seen().equals("secondary");
        return Stream.concat(strength, seen ? Stream.empty()
                : Stream.of(library.fault(page, "seen", "seen is primary or secondary")));
    }

    private static Stream<Fault> source(Library library, Page page, Source source) {
        if (source.doi() != null && !DOI.matcher(source.doi()).matches()) {
            return Stream.of(library.fault(page, source.doi(), "a DOI looks like 10.1136/bmj.n71, without an address before it"));
        }
        return source.url() == null || wellFormed(source.url()) ? Stream.empty()
                : Stream.of(library.fault(page, source.url(), "the address is not a web address"));
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
