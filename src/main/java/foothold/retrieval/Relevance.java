package foothold.retrieval;

import foothold.knowledge.Sentences;
import java.util.List;
import java.util.Optional;

/// When the nearest pages are near enough to answer from.
///
/// A logistic model over six signs, fitted on the tuning halves of the labelled questions: how near the best pages are in meaning,
/// how much of the question stands on one of them, how near the nearest question outside our subject is, by how much more pages
/// account for the question than such questions do, how much it belongs to what pages answer, and how long it is (long questions
/// are covered less by any one page).
public final class Relevance {

    private static final double MEANING = 22.7;
    private static final double COVERAGE = 3.88;
    private static final double OUTSIDE = -10.4;
    private static final double ACCOUNTED = 1.99;
    private static final double BELONGING = 1.48;
    private static final double LENGTH = 1.72;
    /// Such that 2 to 3 in 100 of the questions outside our subject were answered on the tuning halves.
    private static final double OFFSET = -16.7;
    /// The longest question that the model was fitted on; a longer one is not surer for being long.
    private static final int LONGEST_WORDS = 65;
    /// Below so many words a question is not less sure for being short: "wifi keeps dropping" says all there is to say.
    private static final int FEWEST_WORDS = 5;
    /// Log odds above which we answer. Higher answers less and errs less; see the risk-coverage curve of the evaluation.
    private static final double ANSWERABLE = 0;
    private static final double NEAR = -4;
    /// Log odds above which a question that names a topic no page treats is answered all the same, for it asks something of any
    /// technology ("only 2 of us on nights got the eobs training"): of those above [#ANSWERABLE] on the tuning halves that let
    /// through all 7 that pages answer, and 10 of 30 others.
    private static final double SURE = 2.4;

    /// Log odds that the best page truly answers, below which an answer is doubtful: a second logistic model, over how much of
    /// the question stands on that page, how it scores, by how much it beats the next, and the log odds above. On blind sets'
    /// report halves 0.25 of doubtful answers began with a right page, 0.61 of the others; on the golden ones 0.35 and 0.90.
    private static final double BEST_COVERAGE = 2.14;
    private static final double BEST_SCORE = 1.66;
    private static final double LEAD = 0.73;
    private static final double LOG_ODDS = 0.35;
    private static final double DOUBT_OFFSET = -6.2;
    private static final double DOUBTFUL = -0.2;

    /// On words alone there is less to go on, so most of the question must stand on the page.
    private static final double ANSWERABLE_BY_WORDS = 0.6;
    private static final double NEAR_BY_WORDS = 0.25;
    private static final int BEST = 3;
    /// A further page speaks to the question too when it is about as near as the best.
    private static final double ABOUT_AS_NEAR = 0.05;

    private final boolean byMeaning;
    private final double best;
    private final double outside;
    private final double logOdds;
    private final boolean doubtful;

    private Relevance(boolean byMeaning, double best, double outside, double logOdds, boolean doubtful) {
        this.byMeaning = byMeaning;
        this.best = best;
        this.outside = outside;
        this.logOdds = logOdds;
        this.doubtful = doubtful;
    }

    /// How relevant what was found is to the question.
    public static Relevance of(String question, Found found) {
        List<Hit> hits = found.hits();
        Optional<Outside> outside = found.outside();
        boolean byMeaning = !hits.isEmpty() && hits.getFirst().similarity().isPresent();
        double best = hits.stream().limit(BEST).mapToDouble(hit -> nearness(hit, byMeaning)).max().orElse(0);
        double coverage = hits.stream().limit(BEST).mapToDouble(Hit::coverage).max().orElse(0);
        int words = Math.clamp(Sentences.countWords(question), FEWEST_WORDS, LONGEST_WORDS);
        double nearestOutside = outside.map(Outside::nearness).orElse(0.0);
        double logOdds = byMeaning
                ? MEANING * best + COVERAGE * coverage + OUTSIDE * nearestOutside
                + ACCOUNTED * outside.map(Outside::accounted).orElse(0.0)
                + BELONGING * outside.map(Outside::belonging).orElse(0.0) + LENGTH * Math.log(words) + OFFSET
                : best - nearestOutside;
        return new Relevance(byMeaning, best, nearestOutside, logOdds, byMeaning && isDoubtful(hits, logOdds));
    }

    private static boolean isDoubtful(List<Hit> hits, double logOdds) {
        Hit best = hits.getFirst();
        double lead = best.score() - hits.get(Math.min(1, hits.size() - 1)).score();
        return BEST_COVERAGE * best.coverage() + BEST_SCORE * best.score() + LEAD * lead + LOG_ODDS * logOdds + DOUBT_OFFSET < DOUBTFUL;
    }

    private static double nearness(Hit hit, boolean byMeaning) {
        return byMeaning ? hit.similarity().orElse(0) : hit.coverage();
    }

    /// How sure we are that the hits answer the question: comparable between questions searched in the same way.
    public double confidence() {
        return logOdds;
    }

    /// Whether the question is to be answered.
    public boolean answers() {
        return byMeaning ? logOdds >= ANSWERABLE : best >= ANSWERABLE_BY_WORDS && logOdds > 0;
    }

    /// Whether the question is so near to our pages that it is to be answered even when it names a topic that none of them treats.
    public boolean answersSurely() {
        return byMeaning && logOdds >= SURE;
    }

    /// Whether what is answered may not be quite what was asked: more often than not the best page is then about something near.
    public boolean isDoubtful() {
        return doubtful;
    }

    /// Whether the question is at least about the same kind of thing.
    public boolean near() {
        return byMeaning ? logOdds >= NEAR : best >= NEAR_BY_WORDS;
    }

    /// Whether the question comes nearer to one outside our subject than to any page.
    public boolean outsideIsNearer() {
        return outside > best;
    }

    /// Whether a hit speaks to the question about as well as the best one.
    public boolean speaksToIt(Hit hit) {
        return byMeaning ? nearness(hit, true) >= best - ABOUT_AS_NEAR : hit.coverage() >= ANSWERABLE_BY_WORDS;
    }
}
