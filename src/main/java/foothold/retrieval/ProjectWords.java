package foothold.retrieval;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Situation.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The words by which technologies, settings and nations are named. In a question they say where it is asked more than what
/// is asked, so they count less when pages are found by words; [Fit] weighs what they name.
final class ProjectWords {

    private ProjectWords() {
    }

    /// Their stems.
    static Set<String> stems(KnowledgeBase knowledge) {
        Stream<String> technologies = knowledge.pages(Page.Technology.class).flatMap(Page.Technology::allNames);
        Stream<String> places = Stream.of(Field.SETTING, Field.NATION)
                .flatMap(field -> knowledge.vocabulary().choices(field).stream()).flatMap(term -> term.names().stream());
        var stems = new HashSet<String>();
        Stream.concat(technologies, places).map(EnglishText::stems).forEach((List<String> words) -> stems.addAll(words));
        return Set.copyOf(stems);
    }
}
