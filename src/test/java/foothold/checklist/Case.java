package foothold.checklist;

import foothold.interview.Answer;
import foothold.interview.Answers;
import foothold.interview.Path;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Situation;
import foothold.testing.Projects;
import foothold.testing.Walk;
import foothold.testing.Way;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A project with random answers. The same number always gives the same case.
///
/// @param number what to give to [#numbered] to see a failing case again
/// @param asked  the questions it was asked
record Case(KnowledgeBase knowledge, ChecklistPlanner planner, int number, Situation project, Path path,
            List<Question> asked, Answers answers) {

    static Case numbered(KnowledgeBase knowledge, ChecklistPlanner planner, int number) {
        var random = new Random(number);
        Situation project = Projects.random(knowledge, random);
        Path path = random.nextInt(3) == 0 ? Path.QUICK : Path.FULL;
        Walk walk = Walk.through(knowledge, path, Way.random(random).about(project));
        return new Case(knowledge, planner, number, project, path, walk.asked(), walk.answers());
    }

    /// Holds a check against many cases.
    static void forEach(KnowledgeBase knowledge, int count, Consumer<Case> check) {
        var planner = new ChecklistPlanner(knowledge);
        IntStream.range(0, count).mapToObj(number -> numbered(knowledge, planner, number))
                .forEach(one -> one.holdTo(() -> check.accept(one)));
    }

    /// Runs a check; its failure says which case this is.
    void holdTo(Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            throw new AssertionError("case " + number + " (" + project + "): " + e.getMessage(), e);
        }
    }

    Checklist checklist() {
        return plan(answers);
    }

    /// The checklist if one answer were another.
    Checklist checklistWith(Question question, Answer answer) {
        return plan(answers.with(question.id(), answer));
    }

    Checklist plan(Answers others) {
        return planner.plan(Situation.UNKNOWN, others, path, Plan.NOW);
    }

    /// The questions it was asked whose answer decides neither what the project is nor what else is asked.
    List<Question> ordinaryQuestions() {
        Set<String> deciding = knowledge.questions().stream().flatMap(question -> question.askWhen().stream())
                .filter(Condition.Answered.class::isInstance)
                .map(condition -> ((Condition.Answered) condition).question()).collect(Collectors.toSet());
        return asked.stream().filter(question -> question.factor() != null && !deciding.contains(question.id())).toList();
    }

    /// One of the ordinary questions, always the same.
    Question anyQuestion() {
        List<Question> questions = ordinaryQuestions();
        return questions.get(new Random(number).nextInt(questions.size()));
    }
}
