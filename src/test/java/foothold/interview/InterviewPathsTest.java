package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Profile.FactorView;
import foothold.interview.Profile.Progress;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.testing.Projects;
import foothold.testing.Shipped;
import foothold.testing.Walk;
import foothold.testing.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shipped interview, walked by every kind of project on both paths.
class InterviewPathsTest {

    private static final int QUICK_LEAST = 18;
    private static final int QUICK_MOST = 22;

    private static final KnowledgeBase KNOWLEDGE = Shipped.KNOWLEDGE;
    private static final List<Situation> PROJECTS = Projects.all(KNOWLEDGE);
    /// Every project by each way of answering that may lead to other questions.
    private static final Map<Path, List<Walked>> WALKS =
            Map.of(Path.QUICK, walks(Path.QUICK), Path.FULL, walks(Path.FULL));

    private record Walked(Situation project, Walk walk) {
    }

    private static List<Walked> walks(Path path) {
        var random = new Random(20261123);
        return PROJECTS.stream().flatMap(project -> Stream.of(Way.best(), Way.worst(), Way.random(random))
                .map(way -> new Walked(project, Walk.through(KNOWLEDGE, path, way.about(project))))).toList();
    }

    @Test
    void everyTechnologyStageAndNationIsWalked() {
        int technologies = 9;
        int stages = 4;
        int nations = 4;
        assertTrue(PROJECTS.size() >= technologies * stages * nations, () -> PROJECTS.size() + " projects");
        assertEquals(PROJECTS.size(), new HashSet<>(PROJECTS).size());
    }

    @Test
    void theQuickPathIsTenMinutesLong() {
        forEach(List.of(Path.QUICK), (project, walk) -> assertTrue(
                walk.asked().size() >= QUICK_LEAST && walk.asked().size() <= QUICK_MOST,
                () -> walk.asked().size() + " questions for " + project));
    }

    @Test
    void theFullPathAsksWhatTheQuickPathAsksAndMore() {
        for (Situation project : Projects.each(KNOWLEDGE)) {
            List<String> quick = Walk.through(KNOWLEDGE, Path.QUICK, Way.worst().about(project)).ids();
            List<String> full = Walk.through(KNOWLEDGE, Path.FULL, Way.worst().about(project)).ids();
            assertTrue(full.containsAll(quick) && full.size() > quick.size(), project::toString);
        }
    }

    @Test
    void noQuestionIsAskedTwice() {
        forEach(List.of(Path.values()), (project, walk) ->
                assertEquals(walk.ids().size(), new HashSet<>(walk.ids()).size(), project::toString));
    }

    @Test
    void theOpeningComesFirstThenTheQuestionsOfTheFactors() {
        forEach(List.of(Path.values()), (project, walk) -> {
            List<Boolean> opening = walk.asked().stream().map(question -> question.sets() != null).toList();
            assertEquals(Situation.Field.values().length, opening.lastIndexOf(true) + 1, project::toString);
        });
    }

    @Test
    void everyQuestionIsReachedBySomeProject() {
        Set<String> reached = new HashSet<>();
        forEach(List.of(Path.FULL), (_, walk) -> reached.addAll(walk.ids()));
        assertEquals(Set.of(), KNOWLEDGE.questions().stream().map(Question::id)
                .filter(id -> !reached.contains(id)).collect(Collectors.toSet()));
    }

    @Test
    void everyFactorEndsInAStateThatIsSaid() {
        var interview = new Interview(KNOWLEDGE);
        forEach(List.of(Path.values()), (project, walk) -> {
            assertEquals(new Stage.Complete(), interview.next(walk.before(), walk.answers(), walk.path()));
            assertEquals(project, interview.situation(walk.before(), walk.answers()));
            List<FactorView> factors = Profile.of(KNOWLEDGE, walk.asked(), walk.answers()).factors();
            assertEquals(KNOWLEDGE.factors().size(), factors.size());
            factors.forEach(factor -> {
                assertEquals(Progress.DONE, factor.progress(), () -> factor + " of " + project);
                assertNotNull(factor.concern());
            });
        });
    }

    @Test
    void everyFactorIsAskedAboutOnEveryPath() {
        Set<String> factors = KNOWLEDGE.factors().stream().map(factor -> factor.id()).collect(Collectors.toSet());
        forEach(List.of(Path.values()), (project, walk) -> assertEquals(factors, walk.asked().stream()
                .map(Question::factor).filter(Objects::nonNull).collect(Collectors.toSet()),
                project::toString));
    }

    private static void forEach(List<Path> paths, BiConsumer<Situation, Walk> check) {
        paths.forEach(path -> WALKS.get(path).forEach(walked -> check.accept(walked.project(), walked.walk())));
    }
}
