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

    /// Every technology in every stage and nation, and every word of each further field that decides what is asked. A
    /// field that decides nothing takes its words in turn.
    public static List<Situation> all(KnowledgeBase knowledge) {
        Set<Field> deciding = EnumSet.of(Field.TECHNOLOGY, Field.STAGE, Field.NATION);
        knowledge.questions().stream().flatMap(question -> question.askWhen().stream())
                .filter(Condition.SituationIs.class::isInstance)
                .forEach(condition -> deciding.add(((Condition.SituationIs) condition).field()));
        List<Situation> projects = List.of(Situation.UNKNOWN);
        for (Field field : decidingFirst(deciding)) {
            List<Term> words = knowledge.vocabulary().choices(field);
            var longer = new ArrayList<Situation>();
            for (Situation project : projects) {
                List<Term> taken = deciding.contains(field) ? words : List.of(words.get(longer.size() % words.size()));
                taken.forEach(word -> longer.add(project.with(field, word.id())));
            }
            projects = longer;
        }
        return projects;
    }

    private static List<Field> decidingFirst(Set<Field> deciding) {
        return Stream.concat(deciding.stream(), EnumSet.complementOf(EnumSet.copyOf(deciding)).stream()).toList();
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
