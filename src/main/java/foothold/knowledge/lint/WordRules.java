package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Scope;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary.Term;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pages use the closed words of `vocabulary.yaml` and the factors there are.
final class WordRules implements Rule {

    private static final Set<String> AGREEMENTS = Set.of("broad", "mixed", "untested");
    private static final Set<String> FORCES = Set.of("law", "standard", "contract", "guidance");
    private static final Set<String> ELSEWHERE = Set.of("counterpart", "none", "check-locally");

    @Override
    public Stream<Fault> check(Library library) {
        return library.knowledge().pages().stream().flatMap(page -> Stream.concat(scope(library, page), own(library, page)));
    }

    private static Stream<Fault> scope(Library library, Page page) {
        Scope scope = page.head().scope();
        Set<String> factors = library.knowledge().factors().stream().map(Page::id).collect(Collectors.toSet());
        return Stream.of(
                unknown(library, page, scope.technologies(), words(library.knowledge(), Field.TECHNOLOGY)),
                unknown(library, page, scope.settings(), words(library.knowledge(), Field.SETTING)),
                unknown(library, page, scope.stages(), words(library.knowledge(), Field.STAGE)),
                unknown(library, page, scope.nations(), words(library.knowledge(), Field.NATION)),
                unknown(library, page, page.head().factors(), factors)).flatMap(faults -> faults);
    }

    private static Stream<Fault> own(Library library, Page page) {
        return switch (page) {
            case Page.Action action -> Stream.concat(
                    unknown(library, page, List.of(action.agreement()), AGREEMENTS),
                    unknown(library, page, List.of(action.effort()), efforts(library)));
            case Page.Duty duty -> Stream.of(
                    unknown(library, page, List.of(duty.force()), FORCES),
                    unknown(library, page, List.of(duty.effort()), efforts(library)),
                    unknown(library, page, duty.elsewhere().stream().map(Page.Duty.Elsewhere::status).toList(), ELSEWHERE),
                    unknown(library, page, duty.elsewhere().stream().map(Page.Duty.Elsewhere::nation).toList(),
                            words(library.knowledge(), Field.NATION))).flatMap(faults -> faults);
            case Page.Finding _, Page.Technology _, Page.Factor _ -> Stream.empty();
        };
    }

    private static Set<String> efforts(Library library) {
        return library.knowledge().vocabulary().efforts().stream().map(Term::id).collect(Collectors.toSet());
    }

    private static Set<String> words(KnowledgeBase knowledge, Field field) {
        return knowledge.vocabulary().terms(field).stream().map(Term::id).collect(Collectors.toSet());
    }

    private static Stream<Fault> unknown(Library library, Page page, List<String> used, Set<String> known) {
        return used.stream().filter(word -> !known.contains(word))
                .map(word -> library.fault(page, word, "\"" + word + "\" is not one of " + new TreeSet<>(known)));
    }
}
