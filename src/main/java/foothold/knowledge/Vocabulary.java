package foothold.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The closed lists of words that describe a project's situation, from `vocabulary.yaml`.
///
/// @param technologies kinds of technology, `any` and `other` included
/// @param settings     places of use, `any` and `other` included
/// @param stages       project stages in the order they happen
/// @param nations      the four UK nations
/// @param roles        the part a person plays in the project
/// @param efforts      how long an action takes, shortest first
public record Vocabulary(List<Term> technologies, List<Term> settings, List<Term> stages, List<Term> nations,
                         List<Term> roles, List<Term> efforts) {

    /// The word on a page that fits every project.
    public static final String ANY = "any";

    /// A word with the label people see.
    ///
    /// @param names everyday words for the same thing, in lower case
    public record Term(String id, String label, List<String> names) {
        public Term {
            names = List.copyOf(names);
        }
    }

    public Vocabulary {
        technologies = List.copyOf(technologies);
        settings = List.copyOf(settings);
        stages = List.copyOf(stages);
        nations = List.copyOf(nations);
        roles = List.copyOf(roles);
        efforts = List.copyOf(efforts);
    }

    /// The list for one field of a situation.
    public List<Term> terms(Situation.Field field) {
        return switch (field) {
            case TECHNOLOGY -> technologies;
            case SETTING -> settings;
            case NATION -> nations;
            case STAGE -> stages;
            case ROLE -> roles;
        };
    }

    /// The words a person may choose for a field: the list without `any`.
    public List<Term> choices(Situation.Field field) {
        return terms(field).stream().filter(term -> !term.id().equals(ANY)).toList();
    }

    /// The label of a word in a field, or the word itself when it is not in the list.
    public String label(Situation.Field field, String id) {
        return find(terms(field), id).map(Term::label).orElse(id);
    }

    /// The label of an effort word.
    public String effortLabel(String id) {
        return find(efforts, id).map(Term::label).orElse(id);
    }

    /// The labels of words in a field, with commas.
    public String labels(Situation.Field field, List<String> ids) {
        return ids.stream().map(id -> label(field, id)).collect(Collectors.joining(", "));
    }

    /// The position of a stage in time, from 0; behind the last when there is no such stage.
    public int stageOrder(String stage) {
        int position = stages.stream().map(Term::id).toList().indexOf(stage);
        return position < 0 ? stages.size() : position;
    }

    private static Optional<Term> find(List<Term> terms, String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }
}
