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

/// Pages use the closed words of `vocabulary.yaml` and the factors there are, and leave out none that they need.
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
        KnowledgeBase knowledge = library.knowledge();
        Set<String> factors = knowledge.factors().stream().map(Page::id).collect(Collectors.toSet());
        return Rule.all(
                unknown(library, page, "technologies:", scope.technologies(), words(knowledge, Field.TECHNOLOGY)),
                unknown(library, page, "settings:", scope.settings(), words(knowledge, Field.SETTING)),
                unknown(library, page, "stages:", scope.stages(), words(knowledge, Field.STAGE)),
                unknown(library, page, "nations:", scope.nations(), words(knowledge, Field.NATION)),
                unknown(library, page, "factors:", page.head().factors(), factors));
    }

    private static Stream<Fault> own(Library library, Page page) {
        return switch (page) {
            case Page.Action action -> Rule.all(
                    some(library, page, "factors:", page.head().factors()),
                    unknown(library, page, "agreement:", List.of(action.agreement()), AGREEMENTS),
                    unknown(library, page, "effort:", List.of(action.effort()), efforts(library)));
            case Page.Duty duty -> Rule.all(
                    some(library, page, "factors:", page.head().factors()),
                    unknown(library, page, "force:", List.of(duty.force()), FORCES),
                    unknown(library, page, "effort:", List.of(duty.effort()), efforts(library)),
                    nations(library, duty));
            case Page.Finding _ -> some(library, page, "factors:", page.head().factors());
            case Page.Technology _, Page.Factor _ -> Stream.empty();
        };
    }

    /// A duty names the nations where it binds, and says what is known of every other.
    private static Stream<Fault> nations(Library library, Page.Duty duty) {
        List<String> elsewhere = duty.elsewhere().stream().map(Page.Duty.Elsewhere::nation).toList();
        Set<String> nations = words(library.knowledge(), Field.NATION);
        return Rule.all(
                some(library, duty, "nations:", duty.head().scope().nations()),
                unknown(library, duty, "elsewhere:", elsewhere, nations),
                duty.elsewhere().stream().flatMap(other ->
                        unknown(library, duty, other.nation() + ":", List.of(other.status()), ELSEWHERE)),
                nations.stream().filter(nation -> !duty.head().scope().nations().isEmpty()
                                && duty.head().scope().nations().contains(nation) == elsewhere.contains(nation))
                        .map(nation -> library.fault(duty, "nations:",
                                nation + " stands either in nations or in elsewhere")));
    }

    private static Set<String> efforts(Library library) {
        return library.knowledge().vocabulary().efforts().stream().map(Term::id).collect(Collectors.toSet());
    }

    private static Set<String> words(KnowledgeBase knowledge, Field field) {
        return knowledge.vocabulary().terms(field).stream().map(Term::id).collect(Collectors.toSet());
    }

    private static Stream<Fault> some(Library library, Page page, String field, List<String> words) {
        return library.faultIf(words.isEmpty(), page, field, "it names none");
    }

    private static Stream<Fault> unknown(Library library, Page page, String field, List<String> used,
                                         Set<String> known) {
        return used.stream().filter(word -> !known.contains(word))
                .map(word -> library.fault(page, field, "\"" + word + "\" is not one of " + new TreeSet<>(known)));
    }
}
