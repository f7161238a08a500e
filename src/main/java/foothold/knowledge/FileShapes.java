package foothold.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shapes of knowledge files as they are written. [KnowledgeReader] turns them into the records the product uses.
/// A field that is not here is refused when the file is read.
final class FileShapes {

    private FileShapes() {
    }

    /// What all kinds of page say in their front matter.
    sealed interface Front {
        String id();

        String title();

        @Nullable List<String> answers();

        LocalDate checked();

        LocalDate reviewBy();

        /// The factors it bears on, the main one first.
        default List<String> factors() {
            return List.of();
        }

        default List<String> technologies() {
            return List.of();
        }

        default @Nullable List<String> settings() {
            return List.of();
        }

        default List<String> stages() {
            return List.of();
        }

        default List<String> nations() {
            return List.of();
        }
    }

    record FindingFront(String id, String title, List<String> factors, List<String> technologies, List<String> stages,
                        List<String> nations, Evidence evidence, Source source, @Nullable List<Source> also,
                        List<String> facts, @Nullable List<String> answers, LocalDate checked,
                        @JsonProperty("review-by") LocalDate reviewBy) implements Front {
    }

    record ActionFront(String id, String title, List<String> factors, List<String> technologies,
                       @Nullable List<String> settings, List<String> stages, List<String> nations, String who,
                       String effort, String agreement, @Nullable List<String> evidence, @Nullable List<String> duties,
                       @JsonProperty("called-for-by") List<Page.Action.Call> calledForBy,
                       @Nullable List<String> answers, LocalDate checked,
                       @JsonProperty("review-by") LocalDate reviewBy) implements Front {
    }

    record DutyFront(String id, String title, @JsonProperty("short") String shortName, String force,
                     List<String> factors, List<String> technologies, @Nullable List<String> settings,
                     List<String> stages, List<String> nations, @Nullable Map<String, ElsewhereShape> elsewhere,
                     String who, String effort, Evidence evidence, Source source, @Nullable List<Source> also,
                     List<String> facts, @Nullable List<String> pages, @Nullable List<String> answers, LocalDate checked,
                     @JsonProperty("review-by") LocalDate reviewBy) implements Front {
    }

    record TechnologyFront(String id, String title, @Nullable List<String> names, @Nullable List<String> evidence,
                           @Nullable List<String> answers, LocalDate checked,
                           @JsonProperty("review-by") LocalDate reviewBy) implements Front {
        @Override
        public List<String> technologies() {
            return List.of(id);
        }
    }

    record FactorFront(String id, String title, int order, @JsonProperty("short") String summary,
                       @Nullable List<String> evidence, @Nullable List<String> answers, LocalDate checked,
                       @JsonProperty("review-by") LocalDate reviewBy) implements Front {
        @Override
        public List<String> factors() {
            return List.of(id);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    record ElsewhereShape(String status, String note) {
    }

    record Interview(String section, String title, List<QuestionShape> questions) {
    }

    record QuestionShape(String id, @Nullable String factor, String path, String text, @Nullable String hint,
                         Question.Why why, String kind, @Nullable List<ChoiceShape> choices, @Nullable String sets,
                         @JsonProperty("ask-when") @Nullable List<Map<String, Object>> askWhen,
                         @Nullable List<String> facts, @Nullable String from) {
    }

    record ChoiceShape(String id, String text, int concern) {
    }

    record VocabularyShape(List<TermShape> technologies, List<TermShape> settings, List<TermShape> stages,
                           List<TermShape> nations, List<TermShape> roles, List<TermShape> efforts) {
        Vocabulary vocabulary() {
            return new Vocabulary(terms(technologies), terms(settings), terms(stages), terms(nations), terms(roles),
                    terms(efforts));
        }

        private static List<Vocabulary.Term> terms(List<TermShape> shapes) {
            return shapes.stream().map(shape -> new Vocabulary.Term(shape.id(), shape.label(), orEmpty(shape.names())))
                    .toList();
        }
    }

    record TermShape(String id, String label, @Nullable List<String> names) {
    }

    record GlossaryShape(List<EntryShape> entries) {
    }

    record EntryShape(String term, String means, @Nullable List<String> also, String explain) {
    }

    record Hazards(List<HazardShape> hazards) {
        List<Hazard> made() {
            return hazards.stream().map(HazardShape::made).toList();
        }
    }

    record HazardShape(String id, String technology, @Nullable List<String> questions, String hazard, String cause,
                       String effect, String control, List<String> facts) {
        Hazard made() {
            return new Hazard(id, technology, hazard, cause, effect, control, facts, orEmpty(questions));
        }
    }

    record PrioritiesShape(Map<String, Integer> concern, int calls, @JsonProperty("most-calls") int mostCalls,
                           Map<String, Integer> force, Map<String, Integer> strength, Map<String, Integer> timing,
                           Map<String, Integer> effort, @Nullable Map<String, Integer> due,
                           @Nullable Integer particular,
                           @JsonProperty("soon-days") @Nullable Integer soonDays,
                           @JsonProperty("lead-days") @Nullable Map<String, Integer> leadDays, Map<String, String> reasons) {
    }

    record BoundariesShape(@Nullable Map<String, String> lists, @Nullable String misspelt,
                           @Nullable NamesShape names,
                           @JsonProperty("personal-data") @Nullable PostShape personalData, @Nullable GroupShape crisis,
                           @Nullable GroupShape clinical, @Nullable GroupShape misuse, @Nullable GroupShape help,
                           @JsonProperty("off-topic") @Nullable PostShape offTopic) {
    }

    record NamesShape(@Nullable Integer enough, @Nullable Map<String, Map<String, Integer>> points) {
    }

    record BoundaryExamplesShape(@Nullable Map<String, String> crisis, @Nullable Map<String, String> clinical,
                                 @Nullable Map<String, String> misuse, @Nullable String ordinary,
                                 BoundaryExamples.@Nullable Stop stop) {
    }

    record PostShape(@Nullable String title, @Nullable List<String> text, @Nullable List<ContactShape> contacts) {
    }

    record ContactShape(@Nullable String label, @Nullable String detail, @Nullable String href) {
    }

    record GroupShape(@Nullable String ignore, @Nullable List<TopicShape> topics) {
    }

    record TopicShape(@Nullable String id, @Nullable PostShape signpost, @Nullable String phrases,
                      @Nullable List<RuleShape> rules) {
    }

    record RuleShape(@Nullable List<String> together, @Nullable List<String> unless) {
    }
}
