package foothold.knowledge.lint;

import static foothold.knowledge.Vocabulary.ANY;

import foothold.knowledge.Fault;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Situation.Field;
import java.util.stream.Stream;

/// There is enough of everything for every factor and technology, and a short interview stays short.
///
/// @param factorActions       the least actions of a factor
/// @param factorQuestions     the least interview questions of a factor
/// @param technologyHazards   the least hazards of a technology
/// @param technologyEvidence  the least evidence pages about a technology
/// @param technologyQuestions the least questions asked for one technology only
/// @param quickLeast          the least questions of a short interview
/// @param quickMost           the most questions of a short interview
record CoverageRules(int factorActions, int factorQuestions, int technologyHazards, int technologyEvidence,
                     int technologyQuestions, int quickLeast, int quickMost) implements Rule {

    /// What the knowledge that ships has to hold.
    static final CoverageRules SHIPPED = new CoverageRules(14, 8, 6, 8, 3, 18, 22);

    @Override
    public Stream<Fault> check(Library library) {
        KnowledgeBase knowledge = library.knowledge();
        return Stream.concat(
                knowledge.factors().stream().flatMap(factor -> Rule.all(
                        atLeast(library, factor, factorActions, "actions", knowledge.pages(Page.Action.class)
                                .filter(action -> action.head().factors().indexOf(factor.id()) == 0).count()),
                        atLeast(library, factor, factorQuestions, "interview questions", knowledge.questions().stream()
                                .filter(question -> question.isAbout(factor.id())).count()))),
                knowledge.pages(Page.Technology.class).flatMap(technology -> technology(library, technology)));
    }

    private Stream<Fault> technology(Library library, Page.Technology technology) {
        KnowledgeBase knowledge = library.knowledge();
        String id = technology.id();
        long quick = knowledge.questions().stream().filter(question -> question.quick() && askedFor(question, id)).count();
        return Rule.all(
                library.faultIf(quick < quickLeast || quick > quickMost, technology, "id:",
                        "its quick interview has " + quick + " questions, not " + quickLeast + " to " + quickMost),
                atLeast(library, technology, technologyHazards, "hazards", knowledge.reference().hazards().stream()
                        .filter(hazard -> hazard.technology().equals(id)).count()),
                atLeast(library, technology, technologyEvidence, "evidence pages", knowledge.pages(Page.Finding.class)
                        .filter(finding -> finding.head().scope().technologies().contains(id)).count()),
                atLeast(library, technology, technologyQuestions, "questions of its own", knowledge.questions().stream()
                        .filter(question -> own(question, id)).count()));
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
        return library.faultIf(found < least, page, "id:", "it has " + found + " " + what + ", fewer than " + least);
    }
}
