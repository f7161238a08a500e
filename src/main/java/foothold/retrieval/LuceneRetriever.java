package foothold.retrieval;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Words and meaning, each scaled to 0..1 over its best hits and added (a normalised sum beat reciprocal ranks when measured),
/// with what pages gain from those that bear them out.
///
/// Immutable but for the vectors, which arrive once when [VectorWarmup] has made them. Safe for many threads.
public final class LuceneRetriever implements Retriever {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneRetriever.class);

    /// How many hits of each kind are fused.
    private static final int DEPTH = 60;
    /// What meaning counts against words: chosen on the tuning halves of the golden and the fresh questions.
    static final double MEANING_WEIGHT = 1.5;

    private final List<Page> pages;
    private final WordIndex words;
    private final Coverage coverage;
    private final OutsideExamples outside;
    private final Synonyms synonyms;
    private final Fit fit = new Fit();
    private final Support support;
    private final VectorWarmup vectors;

    /// An index over all pages of a knowledge base.
    ///
    /// @param vectors the pages' vectors, now or later
    public LuceneRetriever(KnowledgeBase knowledge, VectorWarmup vectors) {
        this.pages = knowledge.pages();
        this.synonyms = new Synonyms(knowledge.reference().glossary());
        this.words = new WordIndex(pages.stream().map(WordIndex.Entry::of).toList(), synonyms, WordIndex.Weights.TUNED,
                ProjectWords.stems(knowledge));
        this.coverage = new Coverage(pages);
        this.support = new Support(pages);
        this.outside = new OutsideExamples(knowledge.reference().notCovered().kinds());
        this.vectors = vectors;
    }

    @Override
    public Readiness readiness() {
        return vectors.readiness();
    }

    @Override
    public Found find(String question, Situation situation, int limit) {
        String mended = words.mend(QuestionText.plain(question));
        return mended.isEmpty() ? Found.NOTHING
                : vectors.ready().flatMap(ready -> nearness(ready, mended))
                .map(nearness -> new Found(hits(mended, situation, limit, nearness), outside.nearest(nearness)))
                .orElseGet(() -> new Found(hits(mended, situation, limit, null), outside.nearest(mended)));
    }

    private List<Hit> hits(String mended, Situation situation, int limit, MeaningIndex.@Nullable Nearness nearness) {
        Set<String> otherWords = synonyms.of(mended);
        Map<Integer, Double> byWords = new HashMap<>();
        for (ScoreDoc doc : words.search(mended, otherWords, DEPTH)) {
            byWords.put(doc.doc, (double) doc.score);
        }
        Map<Integer, Double> byMeaning = nearness == null ? Map.of() : best(nearness.overall());
        Map<Integer, Double> fused = Fusion.normalisedSum(byWords, byMeaning, MEANING_WEIGHT);
        Coverage.Asked covered = coverage.asked(mended, otherWords);
        var hits = new ArrayList<Hit>();
        fused.forEach((number, score) -> {
            Page page = pages.get(number);
            hits.add(new Hit(page, (score + support.of(number, fused)) * fit.factor(page, situation), byWords.getOrDefault(number, 0.0),
                    coverage.of(covered, number),
                    nearness == null ? OptionalDouble.empty() : OptionalDouble.of(nearness.highest()[number])));
        });
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.page().id()));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private Optional<MeaningIndex.Nearness> nearness(VectorWarmup.Ready ready, String question) {
        try {
            return Optional.of(ready.meaning().nearness(question, ready.embedder().embed(question)));
        } catch (RuntimeException e) {
            // The message may hold the question, which is never logged.
            LOG.warn("A question could not be compared in meaning and was searched by words alone: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static Map<Integer, Double> best(double[] scores) {
        Map<Integer, Double> best = new HashMap<>();
        IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.comparingDouble((Integer number) -> scores[number]).reversed())
                .limit(DEPTH)
                .forEach(number -> best.put(number, scores[number]));
        return best;
    }
}
