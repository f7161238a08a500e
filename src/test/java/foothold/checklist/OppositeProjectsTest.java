package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Answer.Mark;
import foothold.interview.Concern;
import foothold.interview.Path;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.testing.Projects;
import foothold.testing.Shipped;
import foothold.testing.Walk;
import foothold.testing.Way;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every kind of project that answers the shipped interview always the same way: what comes out makes sense.
class OppositeProjectsTest {

    private static final KnowledgeBase KNOWLEDGE = Shipped.KNOWLEDGE;
    private static final List<Situation> PROJECTS = Projects.each(KNOWLEDGE);
    private static final List<Path> BOTH = List.of(Path.values());
    private static final ChecklistPlanner PLANNER = new ChecklistPlanner(KNOWLEDGE);

    @Test
    void whereAllIsInPlaceOnlyTheDutiesAreLeft() {
        forEachProject(Way.best(), BOTH, (walk, checklist) -> {
            assertEquals(Set.of(), actions(checklist));
            assertEquals(Set.of(Concern.NONE), concerns(checklist));
            assertEquals(ordinary(walk), checklist.inPlace().stream().map(Checklist.InPlace::question).toList());
            assertEquals(List.of(), openQuestions(checklist));
        });
    }

    @Test
    void whereAllIsAtItsWorstEveryFactorIsSeriousAndThereIsMuchToDo() {
        forEachProject(Way.worst(), BOTH, (_, checklist) -> {
            assertEquals(Set.of(Concern.SERIOUS), concerns(checklist));
            assertEquals(5, checklist.first().size());
            assertTrue(actions(checklist).size() > 15, () -> actions(checklist).size() + " actions");
            assertEquals(List.of(), checklist.inPlace());
            assertEquals(List.of(), openQuestions(checklist));
        });
    }

    @Test
    void whereNothingIsKnownEverythingIsToBeFoundOut() {
        forEachProject(Way.marking(Mark.DONT_KNOW), List.of(Path.FULL), (walk, checklist) -> {
            assertEquals(Set.of(Concern.NOT_KNOWN), concerns(checklist));
            assertEquals(walk.ids().stream().filter(OppositeProjectsTest::unset).toList(), openQuestions(checklist));
            assertEquals(Set.of(), actions(checklist));
            assertEquals(List.of(), checklist.inPlace());
        });
    }

    @Test
    void askingAColleagueAndSkippingLeaveAsMuchToFindOut() {
        Situation project = PROJECTS.getFirst();
        Walk unknown = Walk.through(KNOWLEDGE, Path.FULL, Way.marking(Mark.DONT_KNOW).about(project));
        for (Way way : List.of(Way.marking(Mark.ASK_A_COLLEAGUE), Way.skipping())) {
            Walk walk = Walk.through(KNOWLEDGE, Path.FULL, way.about(project));
            assertEquals(PLANNER.plan(unknown.before(), unknown.answers(), Path.FULL, Plan.NOW),
                    PLANNER.plan(walk.before(), walk.answers(), Path.FULL, Plan.NOW));
        }
    }

    @Test
    void whereNotEvenTheProjectIsKnownThereIsNoTask() {
        for (Path path : Path.values()) {
            Walk walk = Walk.through(KNOWLEDGE, path, Way.marking(Mark.DONT_KNOW));
            Checklist checklist = PLANNER.plan(walk.before(), walk.answers(), path, Plan.NOW);
            assertEquals(List.of(), checklist.tasks());
            assertEquals(walk.ids(), openQuestions(checklist));
            assertEquals(Set.of(Concern.NOT_KNOWN), concerns(checklist));
        }
    }

    @Test
    void whereNothingAppliesOnlyTheDutiesAreLeftAndNothingIsOpen() {
        forEachProject(Way.marking(Mark.NOT_APPLICABLE), List.of(Path.QUICK), (_, checklist) -> {
            assertEquals(Set.of(Concern.NOT_KNOWN), concerns(checklist));
            assertEquals(List.of(), openQuestions(checklist));
            assertEquals(Set.of(), actions(checklist));
            assertEquals(List.of(), checklist.inPlace());
        });
    }

    private static void forEachProject(Way way, List<Path> paths, BiConsumer<Walk, Checklist> check) {
        for (Situation project : PROJECTS) {
            for (Path path : paths) {
                Walk walk = Walk.through(KNOWLEDGE, path, way.about(project));
                check.accept(walk, PLANNER.plan(walk.before(), walk.answers(), path, Plan.NOW));
            }
        }
    }

    /// Whether a question is other than those that the project itself answers here.
    private static boolean unset(String question) {
        return KNOWLEDGE.findQuestion(question).orElseThrow().sets() == null;
    }

    private static List<String> ordinary(Walk walk) {
        return walk.asked().stream().filter(question -> question.factor() != null).map(Question::id).toList();
    }

    private static Set<String> actions(Checklist checklist) {
        return checklist.tasks().stream().filter(task -> task.kind() == Task.Kind.ACTION).map(Task::id)
                .collect(Collectors.toSet());
    }

    private static Set<Concern> concerns(Checklist checklist) {
        return checklist.profile().factors().stream().map(factor -> factor.concern()).collect(Collectors.toSet());
    }

    private static List<String> openQuestions(Checklist checklist) {
        return checklist.findOut().stream().map(Checklist.FindOut::id)
                .filter(id -> KNOWLEDGE.findQuestion(id).isPresent()).toList();
    }
}
