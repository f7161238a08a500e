package foothold.interview;

import foothold.interview.Sign.Place;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Readings;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads from a person's own words which answers they may already have given: by the names and signs that the knowledge
/// holds, nothing cleverer. What it reads is proposed, never assumed.
public final class ProjectReader {

    private static final int UNDOES_WITHIN = 3;

    /// A sign that points at an answer.
    private record Pointing(String question, String choice, Sign sign, boolean weak) {
    }

    /// A sign that was found.
    private record Hit(Pointing pointing, Place place) {
    }

    private final KnowledgeBase knowledge;
    private final List<Pointing> signs;
    private final List<List<String>> undoneBy;
    private final List<List<String>> weak;
    private final GoLiveMonth months;

    public ProjectReader(KnowledgeBase knowledge) {
        Readings readings = knowledge.reference().readings();
        this.knowledge = knowledge;
        this.weak = readings.weak().stream().map(PlainWords::split).toList();
        this.undoneBy = readings.undoneBy().stream().map(PlainWords::split).toList();
        this.months = new GoLiveMonth(readings);
        this.signs = Stream.concat(knowledge.questions().stream().filter(question -> question.sets() != null).flatMap(this::named),
                readings.signs().stream().flatMap(pointer -> pointer.signs().stream()
                        .map(sign -> pointing(pointer.question(), pointer.choice(), sign))))
                .filter(sign -> knowledge.findQuestion(sign.question())
                        .flatMap(question -> question.findChoice(sign.choice())).isPresent())
                .toList();
    }

    private Stream<Pointing> named(Question question) {
        Stream<Pointing> words = knowledge.vocabulary().choices(question.sets()).stream()
                .flatMap(term -> names(question, term));
        return question.sets() != Field.TECHNOLOGY ? words
                : Stream.concat(words, knowledge.pages(Page.Technology.class).flatMap(page ->
                        page.allNames().map(name -> pointing(question.id(), page.id(), name))));
    }

    private Stream<Pointing> names(Question question, Term term) {
        return term.names().stream().map(name -> pointing(question.id(), term.id(), name));
    }

    private Pointing pointing(String question, String choice, String sign) {
        Sign read = Sign.of(sign);
        return new Pointing(question, choice, read, weak.stream().anyMatch(read::is));
    }

    /// The answers that a text seems to give, in the order of the interview.
    ///
    /// @param today the day that "in June" is read on
    public List<Proposal> read(String description, LocalDate today) {
        PlainWords text = PlainWords.of(description);
        Optional<GoLiveMonth.Found> month = months.find(text, today);
        List<Hit> hits = hits(text);
        return knowledge.questions().stream()
                .flatMap(question -> question.id().equals(knowledge.reference().readings().monthAnswers())
                        ? month.map(found -> new Proposal(question.id(), List.of(), found.text(),
                                List.of(quote(text, found.place())))).stream()
                        : proposal(text, question, hits).stream())
                .toList();
    }

    private List<Hit> hits(PlainWords text) {
        List<Hit> all = signs.stream().flatMap(sign -> sign.sign().places(text).stream()
                .filter(place -> !undone(text, place)).map(place -> new Hit(sign, place))).toList();
        return all.stream().filter(hit -> all.stream().noneMatch(other -> swallows(other, hit))).toList();
    }

    /// A longer name holds a shorter one of the same kind, and a technology's name holds any other: a virtual ward is
    /// no ward.
    private boolean swallows(Hit longer, Hit shorter) {
        boolean same = longer.pointing().question().equals(shorter.pointing().question());
        boolean technology = knowledge.findQuestion(longer.pointing().question())
                .map(Question::sets).filter(Field.TECHNOLOGY::equals).isPresent();
        boolean setting = knowledge.findQuestion(shorter.pointing().question())
                .map(Question::sets).filter(field -> field != Field.TECHNOLOGY).isPresent();
        return (same || technology && setting) && longer.place().length() > shorter.place().length()
                && shorter.place().within(longer.place());
    }

    private boolean undone(PlainWords text, Place place) {
        return IntStream.range(Math.max(0, place.from() - UNDOES_WITHIN), place.from())
                .filter(at -> text.words().get(at).sentence() == text.words().get(place.from()).sentence())
                .anyMatch(at -> undoneBy.stream().anyMatch(words -> at + words.size() <= place.from() && text.has(words, at)));
    }

    private Optional<Proposal> proposal(PlainWords text, Question question, List<Hit> hits) {
        List<Hit> ours = hits.stream().filter(hit -> hit.pointing().question().equals(question.id())).toList();
        List<Hit> strong = ours.stream().filter(hit -> !hit.pointing().weak()).toList();
        List<Hit> counting = new ArrayList<>(strong.isEmpty() ? ours : strong);
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        counting.sort(Comparator.comparingInt(hit -> hit.place().from()));
        List<String> choices = question.choices().stream().map(Question.Choice::id)
                .filter(choice -> counting.stream().anyMatch(hit -> hit.pointing().choice().equals(choice))).toList();
        List<String> words = counting.stream().map(Hit::place)
                .filter(place -> counting.stream().map(Hit::place)
                        .noneMatch(other -> place.within(other) && place.length() < other.length()))
                .map(place -> quote(text, place)).distinct().toList();
        return Optional.of(new Proposal(question.id(), choices, "", words));
    }

    private static String quote(PlainWords text, Place place) {
        return text.quote(place.from(), place.to());
    }
}
