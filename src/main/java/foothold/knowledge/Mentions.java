package foothold.knowledge;

import foothold.knowledge.Situation.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads from a person's own words which technology, setting, nation and stage they speak of: by the names that the
/// vocabulary and the technology pages give, nothing cleverer.
public final class Mentions {

    private record Named(String id, Names names) {
    }

    private final Map<Field, List<Named>> byField = new EnumMap<>(Field.class);

    public Mentions(KnowledgeBase knowledge) {
        Vocabulary vocabulary = knowledge.vocabulary();
        for (Field field : List.of(Field.SETTING, Field.NATION, Field.STAGE)) {
            byField.put(field, vocabulary.choices(field).stream()
                    .filter(term -> !term.names().isEmpty())
                    .map(term -> new Named(term.id(), new Names(term.names().stream()))).toList());
        }
        byField.put(Field.TECHNOLOGY, knowledge.pages(Page.Technology.class)
                .map(page -> new Named(page.id(), new Names(page.allNames()))).toList());
    }

    /// What a text says of a project. A field of which two things are named is left unknown.
    public Situation in(String text) {
        String plain = Names.plain(text);
        Situation situation = Situation.UNKNOWN;
        for (Map.Entry<Field, List<Named>> field : byField.entrySet()) {
            List<String> named = field.getValue().stream()
                    .filter(name -> name.names().in(plain)).map(Named::id).distinct().toList();
            if (named.size() == 1) {
                situation = situation.with(field.getKey(), named.getFirst());
            }
        }
        return situation;
    }
}
