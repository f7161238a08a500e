package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.Page;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every fact that a page, a question or a hazard names stands in the register, and every fact there carries a page.
final class FactRules implements Rule {

    private static final Pattern REGISTERED = Pattern.compile("(?m)^\\| ([A-Z]+-?\\d+) \\|");
    private static final String REGISTER = "SOURCES.md";

    @Override
    public Stream<Fault> check(Library library) {
        Set<String> registered = REGISTERED.matcher(library.folder().files().getOrDefault(REGISTER, "")).results()
                .map(match -> match.group(1)).collect(Collectors.toSet());
        Set<String> used = library.knowledge().pages(Page.Sourced.class).flatMap(page -> page.facts().stream())
                .collect(Collectors.toSet());
        return Rule.all(
                registered.stream().filter(fact -> !used.contains(fact)).map(fact ->
                        library.fault(REGISTER, "| " + fact + " |", "no page rests on the fact " + fact)),
                library.knowledge().pages(Page.Sourced.class).filter(page -> page.facts().isEmpty())
                        .map(page -> library.fault(page, "facts:", "it rests on no fact of the register")),
                library.knowledge().pages(Page.Sourced.class).flatMap(page -> unknown(page.facts(), registered,
                        problem -> library.fault(page, "facts:", problem))),
                library.knowledge().questions().stream().flatMap(question -> unknown(question.facts(), registered,
                        problem -> library.fault(question, problem))),
                library.knowledge().reference().hazards().stream().flatMap(hazard -> unknown(hazard.facts(), registered,
                        problem -> HazardRules.fault(library, hazard, problem))));
    }

    private static Stream<Fault> unknown(List<String> facts, Set<String> registered, Function<String, Fault> fault) {
        return facts.stream().filter(fact -> !registered.contains(fact))
                .map(fact -> fault.apply("the fact " + fact + " is not in " + REGISTER));
    }
}
