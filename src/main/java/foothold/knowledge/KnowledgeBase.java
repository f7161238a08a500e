package foothold.knowledge;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything Foothold knows, read once. Immutable: a reload makes a new one.
///
/// @param version   a short hash of all the files it was read from
/// @param sections  the interview's section titles by id
/// @param reference lists and tables besides the pages
public record KnowledgeBase(String version, Vocabulary vocabulary, List<Page> pages, List<Question> questions,
                            Map<String, String> sections, Reference reference, Lookup lookup) {

    /// Pages, questions and passages by id, in one place so that the record's own lists stay plain.
    public record Lookup(Map<String, Page> pages, Map<String, Question> questions, Map<String, Passage> passages) {
    }

    public KnowledgeBase {
        pages = List.copyOf(pages);
        questions = List.copyOf(questions);
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    /// Puts what was read together and indexes it by id.
    public static KnowledgeBase of(String version, Vocabulary vocabulary, List<Page> pages, List<Question> questions,
                                   Map<String, String> sections, Reference reference) {
        var lookup = new Lookup(
                byId(pages, Page::id),
                byId(questions, Question::id),
                byId(pages.stream().flatMap(page -> page.passages().stream()).toList(), Passage::id));
        return new KnowledgeBase(version, vocabulary, pages, questions, sections, reference, lookup);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity(), (first, _) -> first));
    }

    /// The seven factors in their order.
    public List<Page.Factor> factors() {
        return pages(Page.Factor.class).sorted(Comparator.comparingInt(Page.Factor::order)).toList();
    }

    /// The title of a factor.
    public String factorTitle(String factor) {
        return findPage(factor).map(Page::title).orElse(factor);
    }

    /// All pages of one kind.
    public <T extends Page> Stream<T> pages(Class<T> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The page with this id.
    public Optional<Page> findPage(String id) {
        return Optional.ofNullable(lookup.pages().get(id));
    }

    /// The page with this id and kind.
    public <T extends Page> Optional<T> findPage(String id, Class<T> kind) {
        return findPage(id).filter(kind::isInstance).map(kind::cast);
    }

    /// The passage with this id.
    public Optional<Passage> findPassage(String id) {
        return Optional.ofNullable(lookup.passages().get(id));
    }

    /// The interview question with this id.
    public Optional<Question> findQuestion(String id) {
        return Optional.ofNullable(lookup.questions().get(id));
    }

    /// Where a factor or action stands in other frameworks, if it was mapped.
    public Optional<Crosswalk> findCrosswalk(String page) {
        return reference.crosswalks().stream().filter(crosswalk -> crosswalk.id().equals(page)).findFirst();
    }
}
