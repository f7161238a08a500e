package foothold.knowledge.lint;

import static foothold.knowledge.Vocabulary.ANY;

import foothold.knowledge.Fault;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Situation.Field;
import java.util.Objects;
import java.util.stream.Stream;

/// There is enough of everything for every factor and technology, and a short interview stays short.
final class CoverageRules implements Rule {

    private static final int FACTOR_ACTIONS = 14;
    private static final int FACTOR_QUESTIONS = 8;
    private static final int TECHNOLOGY_HAZARDS = 6;
    private static final int TECHNOLOGY_EVIDENCE = 8;
    private static final int TECHNOLOGY_QUESTIONS = 3;
    private static final int QUICK_LEAST = 18;
    private static final int QUICK_MOST = 22;

    @Override
    public Stream<Fault> check(Library library) {
        KnowledgeBase knowledge = library.knowledge();
        return Stream.concat(
                knowledge.factors().stream().flatMap(factor -> Stream.of(
                        atLeast(library, factor, FACTOR_ACTIONS, "actions", knowledge.pages(Page.Action.class)
                                .filter(action -> action.head().factors().getFirst().equals(factor.id())).count()),
                        atLeast(library, factor, FACTOR_QUESTIONS, "interview questions", knowledge.questions().stream()
                                .filter(question -> Objects.equals(question.factor(), factor.id())).count()))
                        .flatMap(faults -> faults)),
                knowledge.pages(Page.Technology.class).flatMap(technology -> technology(library, technology)));
    }

    private static Stream<Fault> technology(Library library, Page.Technology technology) {
        KnowledgeBase knowledge = library.knowledge();
        String id = technology.id();
        long quick = knowledge.questions().stream().filter(question -> question.quick() && askedFor(question, id)).count();
        Stream<Fault> quickPath = quick >= QUICK_LEAST && quick <= QUICK_MOST ? Stream.empty()
                : Stream.of(library.fault(technology, "id:", "its quick interview has " + quick + " questions, not "
                        + QUICK_LEAST + " to " + QUICK_MOST));
        return Stream.of(quickPath,
                atLeast(library, technology, TECHNOLOGY_HAZARDS, "hazards", knowledge.hazards().stream()
                        .filter(hazard -> hazard.technology().equals(id)).count()),
                atLeast(library, technology, TECHNOLOGY_EVIDENCE, "evidence pages", knowledge.pages(Page.Finding.class)
                        .filter(finding -> finding.head().scope().technologies().contains(id)).count()),
                atLeast(library, technology, TECHNOLOGY_QUESTIONS, "questions of its own", knowledge.questions().stream()
                        .filter(question -> own(question, id)).count())).flatMap(faults -> faults);
    }

    /// Whether a question may be asked for a technology, other conditions apart.
    private static boolean askedFor(Question question, String technology) {
        return question.askWhen().stream().allMatch(condition -> !(condition instanceof Condition.SituationIs is)
                || is.field() != Field.TECHNOLOGY || is.words().contains(technology) || is.words().contains(ANY));
    }

    private static boolean own(Question question, String technology) {
        return question.askWhen().stream().anyMatch(condition -> condition instanceof Condition.SituationIs is
                && is.field() == Field.TECHNOLOGY && is.words().contains(technology) && is.words().size() == 1);
    }

    private static Stream<Fault> atLeast(Library library, Page page, int least, String what, long found) {
        return found >= least ? Stream.empty()
                : Stream.of(library.fault(page, "id:", "it has " + found + " " + what + ", fewer than " + least));
    }
}
