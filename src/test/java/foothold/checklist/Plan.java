package foothold.checklist;

import foothold.interview.Answer;
import foothold.interview.Answers;
import foothold.interview.Path;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.time.Instant;
import java.util.List;

/// A checklist asked for in one line. Immutable: each step makes another plan.
record Plan(KnowledgeBase knowledge, Situation project, Answers answers) {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    /// A plan for an electronic record in an acute hospital in England, at no known stage.
    static Plan with(MiniKnowledge knowledge) {
        return with(knowledge.read());
    }

    static Plan with(KnowledgeBase knowledge) {
        return new Plan(knowledge, Situation.UNKNOWN.with(Field.TECHNOLOGY, "epr").with(Field.SETTING, "acute-hospital")
                .with(Field.NATION, "england"), Answers.NONE);
    }

    Plan about(Situation other) {
        return new Plan(knowledge, other, answers);
    }

    Plan where(Field field, String word) {
        return about(project.with(field, word));
    }

    Plan answering(String question, String... choices) {
        return answering(question, new Answer.Chosen(List.of(choices), ""));
    }

    Plan answering(String question, Answer answer) {
        return new Plan(knowledge, project, answers.with(question, answer));
    }

    Checklist checklist() {
        return new ChecklistPlanner(knowledge).plan(project, answers, Path.FULL, NOW);
    }

    List<String> ids() {
        return checklist().tasks().stream().map(Task::id).toList();
    }

    Task task(String id) {
        return checklist().tasks().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow();
    }
}
