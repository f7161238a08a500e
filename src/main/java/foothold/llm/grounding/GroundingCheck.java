package foothold.llm.grounding;

import foothold.knowledge.Sentences;
import foothold.llm.grounding.Grounding.Fault;
import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether a claim supports a sentence that a model made of it. It compares words, it does not understand: what it cannot
/// see to be a rewording it refuses, and the claim is said in its own words instead.
public final class GroundingCheck {

    /// A sentence says at least this share of each of the claim's sentences that it rewords.
    private static final double LEAST_SAID = 0.65;
    private static final double LONGEST = 1.6;
    private static final int SHORT = 8;
    private static final String SO = "so";
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
        List<Word> words = reader.read(sentence);
        Set<Integer> said = Alignment.of(words, claim.sentences());
        if (said.isEmpty()) {
            return new Grounding.Unsupported(Fault.WORD);
        }
        String texts = said.stream().map(claim.texts()::get).collect(Collectors.joining(" "));
        return fault(words, said.stream().map(claim.sentences()::get).map(source -> Asides.without(source, words)).toList(), texts)
                .<Grounding>map(Grounding.Unsupported::new).orElseGet(() -> new Grounding.Supported(said));
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

    private Optional<Fault> fault(List<Word> words, List<List<Word>> sources, String texts) {
        List<Word> all = sources.stream().flatMap(List::stream).toList();
        if (words.size() > LONGEST * Math.max(SHORT, all.size())) {
            return Optional.of(Fault.LENGTH);
        }
        if (!sameGuards(words, all, texts)) {
            return Optional.of(Fault.GUARD);
        }
        if (!Figures.agree(words, all)) {
            return Optional.of(Fault.FIGURE);
        }
        if (sources.stream().anyMatch(source -> !WordOrder.kept(words, source) || Attribution.torn(words, source)) || !turns.same(words, sources)
                || Joins.exchanged(words, all) || Joins.reversed(words, all) || Fronted.asks(words, all)
                || !Agent.same(words, all) || !Agent.saysTheSame(words, all)) {
            return Optional.of(Fault.ORDER);
        }
        return sources.stream().anyMatch(source -> share(words, source) < LEAST_SAID)
                ? Optional.of(Fault.PARTIAL) : Optional.empty();
    }

    /// Whether the same guarding words stand in both, each as often. "So" may say what a colon says.
    private static boolean sameGuards(List<Word> words, List<Word> source, String texts) {
        List<String> here = guards(words);
        List<String> there = guards(source);
        if (texts.contains(":") && !there.contains(SO)) {
            here.remove(SO);
        }
        return here.equals(there);
    }

    private static List<String> guards(List<Word> words) {
        return words.stream().filter(word -> word.is(Kind.GUARD)).map(Word::key).sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static double share(List<Word> words, List<Word> source) {
        Set<String> there = keys(source);
        Set<String> here = keys(words);
        return there.isEmpty() ? 1 : (double) there.stream().filter(here::contains).count() / there.size();
    }

    private static Set<String> keys(List<Word> words) {
        return words.stream().filter(Word::heavy).map(Word::key).collect(Collectors.toSet());
    }
}
