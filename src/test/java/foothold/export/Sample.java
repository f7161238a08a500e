package foothold.export;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistPlanner;
import foothold.interview.Answer;
import foothold.interview.Answers;
import foothold.interview.Interview;
import foothold.interview.Path;
import foothold.interview.Stage;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Checklists made by the real planner from the shipped knowledge.
final class Sample {

    static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeFolder.shipped());
    static final Situation EPR = situation("epr", "acute-hospital", "england", "preparing");
    static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    /// What somebody might write into a note to harm whoever opens the file.
    static final String HOSTILE = "=cmd|'/C calc'!A0 <script>alert(1)</script> ]]> & "
            + "\u202Egnp.exe\u202C \u0007 emoji \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD";

    private Sample() {
    }

    static Situation situation(String technology, String setting, String nation, String stage) {
        return new Situation(Map.of(Field.TECHNOLOGY, technology, Field.SETTING, setting, Field.NATION, nation,
                Field.STAGE, stage));
    }

    /// Every question of the full interview answered as badly as can be.
    static Checklist worst(Situation situation) {
        return plan(situation, Sample::worst);
    }

    /// The same, but every fifth question is marked as not known, with a hostile note.
    static Checklist hostile(Situation situation) {
        return plan(situation, question -> question.id().hashCode() % 5 == 0
                ? new Answer.Marked(Answer.Mark.DONT_KNOW, HOSTILE) : worst(question));
    }

    /// Every question answered as well as can be.
    static Checklist best(Situation situation) {
        return plan(situation, question -> question.choices().stream().min(Comparator.comparingInt(Choice::concern))
                .map(Sample::chosen).orElseGet(Answer.Skipped::new));
    }

    private static Answer worst(Question question) {
        return question.choices().stream().max(Comparator.comparingInt(Choice::concern))
                .map(Sample::chosen).orElseGet(Answer.Skipped::new);
    }

    private static Answer chosen(Choice choice) {
        return new Answer.Chosen(List.of(choice.id()), "");
    }

    static Checklist plan(Situation situation, Function<Question, Answer> answer) {
        var interview = new Interview(KNOWLEDGE);
        Answers answers = Answers.NONE;
        while (interview.next(situation, answers, Path.FULL) instanceof Stage.Asking asking) {
            answers = answers.with(asking.question().id(), answer.apply(asking.question()));
        }
        return new ChecklistPlanner(KNOWLEDGE).plan(situation, answers, Path.FULL, NOW);
    }
}
