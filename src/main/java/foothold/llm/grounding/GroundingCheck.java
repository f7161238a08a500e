package foothold.llm.grounding;

import foothold.knowledge.Sentences;
import foothold.llm.grounding.Grounding.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether a claim supports a sentence that a model made of it. It compares words, it does not understand: what it cannot
/// see to be a rewording it refuses, and the claim is said in its own words instead.
public final class GroundingCheck {

    /// A sentence says at least this share of each of the claim's sentences that it rewords.
    private static final double LEAST_SAID = 0.65;
    private static final double LONGEST = 1.6;
    private static final int SHORT = 8;
    /// Where a sentence of a list ends: also before a figure, which is where [Sentences] sees no beginning.
    private static final Pattern NEXT = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\p{N}])");

    private final WordReader reader = new WordReader(Lexicon.SHIPPED);
    private final TurningWords turns = new TurningWords(Lexicon.SHIPPED);

    /// A claim, read for checking.
    ///
    /// @param texts     its sentences, verbatim
    /// @param sentences the same, as words
    public record Read(List<String> texts, List<List<Word>> sentences) {
        public Read {
            texts = List.copyOf(texts);
            sentences = List.copyOf(sentences);
        }
    }

    /// Reads a claim.
    public Read read(String claim) {
        List<String> texts = Sentences.of(claim);
        return new Read(texts, texts.stream().map(reader::read).toList());
    }

    /// Whether a claim supports a sentence.
    public Grounding check(String sentence, Read claim) {
        if (!PlainSentence.is(sentence)) {
            return new Grounding.Unsupported(Fault.NOT_PLAIN);
        }
        List<Word> words = reader.filled(reader.read(sentence), claim.sentences());
        Set<Integer> said = Alignment.of(words, claim.sentences());
        if (said.isEmpty()) {
            return new Grounding.Unsupported(Fault.WORD);
        }
        boolean colon = said.stream().map(claim.texts()::get).anyMatch(text -> text.contains(":"));
        List<Word> all = said.stream().flatMap(place -> claim.sentences().get(place).stream()).toList();
        List<Word> read = Guards.asIn(all, words);
        List<List<Word>> sources = said.stream().map(claim.sentences()::get).map(source -> Asides.without(source, read)).toList();
        Optional<Fault> fault = fault(new Reading(read, sources, 1), colon);
        boolean supported = fault.isEmpty() || sources.size() == 1
                && readings(read, sources.getFirst(), claim.texts().get(said.iterator().next()))
                        .anyMatch(reading -> fault(reading, colon).isEmpty());
        return supported ? new Grounding.Supported(said) : new Grounding.Unsupported(fault.get());
    }

    /// The other ways in which a sentence and its source can be compared, as far as each can be had.
    private Stream<Reading> readings(List<Word> words, List<Word> source, String text) {
        List<Word> plain = Clauses.uncleft(words);
        List<Word> plainSource = Clauses.uncleft(source);
        boolean cleft = plain != words || plainSource != source;
        Stream<Reading> clefts = cleft ? Stream.of(new Reading(plain, List.of(plainSource), 0)) : Stream.empty();
        Stream<Reading> turned = Stream.concat(
                Clauses.active(plain, plainSource).stream().map(active -> new Reading(active, List.of(plainSource), 1)),
                Clauses.active(plainSource, plain).stream().map(active -> new Reading(plain, List.of(active), 1)));
        Stream<Reading> others = Stream.of(
                Clauses.inverted(source).map(inverted -> new Reading(words, List.of(inverted), 0)),
                Clauses.addressed(words, source).map(addressed -> new Reading(words, List.of(addressed), 1)),
                Clauses.concluded(text).map(reader::read).map(concluded -> new Reading(words, List.of(concluded), 1)))
                .flatMap(Optional::stream);
        return Stream.of(clefts, turned, others).flatMap(Function.identity());
    }

    /// A sentence and what it is compared with.
    ///
    /// @param moves how many parts may have moved
    private record Reading(List<Word> sentence, List<List<Word>> sources, int moves) {
    }

    /// Whether a text rewords another sentence by sentence, in order, and leaves none of its words of weight out.
    public boolean keepsAll(String text, String source) {
        List<String> sentences = List.of(NEXT.split(text));
        List<String> sources = List.of(NEXT.split(source));
        return sentences.size() == sources.size() && IntStream.range(0, sources.size()).allMatch(i -> {
            Read claim = read(sources.get(i));
            return check(sentences.get(i), claim) instanceof Grounding.Supported
                    && share(reader.read(sentences.get(i)), claim.sentences().getFirst()) == 1;
        });
    }

    private Optional<Fault> fault(Reading reading, boolean colon) {
        List<Word> words = reading.sentence();
        List<List<Word>> sources = reading.sources();
        List<Word> all = sources.stream().flatMap(List::stream).toList();
        if (words.size() > LONGEST * Math.max(SHORT, all.size())) {
            return Optional.of(Fault.LENGTH);
        }
        if (!Guards.same(words, all, colon)) {
            return Optional.of(Fault.GUARD);
        }
        if (!Figures.agree(words, all)) {
            return Optional.of(Fault.FIGURE);
        }
        if (reordered(reading, all)) {
            return Optional.of(Fault.ORDER);
        }
        return sources.stream().anyMatch(source -> share(words, source) < LEAST_SAID)
                ? Optional.of(Fault.PARTIAL) : Optional.empty();
    }

    /// Whether the words stand in another order, so that they may say something else.
    private boolean reordered(Reading reading, List<Word> all) {
        List<Word> words = reading.sentence();
        boolean moved = reading.sources().stream().anyMatch(source ->
                !WordOrder.kept(words, source, reading.moves()) || Attribution.torn(words, source));
        return moved || !turns.same(words, reading.sources()) || Twins.exchanged(words, all)
                || Joins.exchanged(words, all) || Joins.reversed(words, all) || Fronted.asks(words, all)
                || Clauses.addresses(words) && !Clauses.addresses(all)
                || !Agent.same(words, all) || !Agent.saysTheSame(words, all);
    }

    private static double share(List<Word> words, List<Word> source) {
        Set<String> there = Set.copyOf(Word.matter(source));
        List<String> here = Word.matter(words);
        return there.isEmpty() ? 1 : (double) there.stream().filter(here::contains).count() / there.size();
    }
}
