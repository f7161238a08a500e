package foothold.testing;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question.Condition;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Projects that people may have.
public final class Projects {

    private Projects() {
    }

    /// Every technology in every stage and nation. The other fields take their words in turn.
    public static List<Situation> each(KnowledgeBase knowledge) {
        return crossed(knowledge, EnumSet.of(Field.TECHNOLOGY, Field.STAGE, Field.NATION));
    }

    /// The same with every word of each further field that decides what is asked.
    public static List<Situation> all(KnowledgeBase knowledge) {
        Set<Field> deciding = EnumSet.of(Field.TECHNOLOGY, Field.STAGE, Field.NATION);
        knowledge.questions().stream().flatMap(question -> question.askWhen().stream())
                .filter(Condition.SituationIs.class::isInstance)
                .forEach(condition -> deciding.add(((Condition.SituationIs) condition).field()));
        return crossed(knowledge, deciding);
    }

    private static List<Situation> crossed(KnowledgeBase knowledge, Set<Field> fields) {
        List<Situation> projects = List.of(Situation.UNKNOWN);
        for (Field field : Stream.concat(fields.stream(), Stream.of(Field.values())).distinct().toList()) {
            List<Term> words = knowledge.vocabulary().choices(field);
            var longer = new ArrayList<Situation>();
            for (Situation project : projects) {
                List<Term> taken = fields.contains(field) ? words : List.of(words.get(longer.size() % words.size()));
                taken.forEach(word -> longer.add(project.with(field, word.id())));
            }
            projects = longer;
        }
        return projects;
    }

    /// Any project.
    public static Situation random(KnowledgeBase knowledge, Random random) {
        Situation project = Situation.UNKNOWN;
        for (Field field : Field.values()) {
            List<Term> words = knowledge.vocabulary().choices(field);
            project = project.with(field, words.get(random.nextInt(words.size())).id());
        }
        return project;
    }
}
