package foothold.retrieval;

import foothold.knowledge.Page;
import foothold.learning.LocalRidge;
import foothold.learning.TextKernel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The texts of all pages, and the examples that no page answers, compared with a question one by one: exact, and below
/// some thousands of pages faster than an index would be.
final class MeaningIndex {

    /// The title and the first words of the finding carry a page's meaning; more only blurs it and takes longer.
    private static final int OPENING_WORDS = 70;
    /// What the farther of opening and question counts, and what [LocalRidge] gives to a page's texts, beside the nearest of
    /// them; chosen on the tuning halves of the golden and the fresh questions.
    private static final double SECOND = 0.5;
    private static final double ACCOUNTED = 1.2;

    private final int[] lengths;
    private final TextKernel texts;
    private final Belonging belonging;

    private MeaningIndex(int[] lengths, TextKernel texts, Belonging belonging) {
        this.lengths = lengths;
        this.texts = texts;
        this.belonging = belonging;
    }

    /// An index of these texts.
    ///
    /// @param lengths how many texts stand for each page, in the knowledge base's order
    /// @param texts   those of all pages, and after them the examples that no page answers
    /// @param vectors theirs
    /// @param model   the sentence model that made them
    /// @param folder  where what they teach may be kept
    static MeaningIndex of(int[] lengths, List<String> texts, List<float[]> vectors, String model, Path folder) {
        var kernel = new TextKernel(texts, vectors);
        return new MeaningIndex(lengths, kernel, Belonging.learn(kernel, texts, IntStream.of(lengths).sum(), model, folder));
    }

    /// The texts that stand for a page: its title with its opening, and each question it answers.
    static List<String> texts(Page page) {
        var texts = new ArrayList<String>();
        String opening = page.title() + ". " + page.lead().text();
        texts.add(Stream.of(opening.split("\\s+")).limit(OPENING_WORDS).collect(Collectors.joining(" ")));
        texts.addAll(page.head().answers());
        return texts;
    }

    /// How near a question is to pages, in the knowledge base's order, and to the examples that no page answers.
    ///
    /// @param highest   the highest cosine with any text of the page, -1 to 1
    /// @param overall   what pages are ordered by: a page of which both the opening and a question come near goes before one of
    ///                  which only one does, and one whose texts account for the question before one that only has its words
    /// @param example   the nearest example that no page answers, by its number; -1 when there is none
    /// @param beyond    the cosine with that example
    /// @param accounted by how much more pages account for the question than those examples do, about -1 to 1
    /// @param belonging how much the question is one of ours, about -1 to 1
    record Nearness(double[] highest, double[] overall, int example, double beyond, double accounted, double belonging) {
    }

    /// How near a question is to everything.
    ///
    /// @param vector the question's
    Nearness nearness(String question, float[] vector) {
        TextKernel.Alike alike = texts.with(question, vector);
        float[] cosines = alike.cosines();
        double[] weights = LocalRidge.weights(texts, alike.values());
        double ours = belonging.of(alike.values());
        double[] highest = new double[lengths.length];
        double[] overall = new double[lengths.length];
        double accounted = 0;
        int at = 0;
        for (int page = 0; page < lengths.length; page++) {
            int end = at + lengths[page];
            double opening = cosines[at];
            double asked = lengths[page] == 1 ? opening : -1;
            double share = weights[at++];
            for (; at < end; at++) {
                asked = Math.max(asked, cosines[at]);
                share += weights[at];
            }
            highest[page] = Math.max(opening, asked);
            overall[page] = highest[page] + SECOND * Math.min(opening, asked) + ACCOUNTED * share;
            accounted += share;
        }
        int first = at;
        int nearest = -1;
        for (; at < cosines.length; at++) {
            nearest = nearest < 0 || cosines[at] > cosines[nearest] ? at : nearest;
            accounted -= weights[at];
        }
        return nearest < 0 ? new Nearness(highest, overall, -1, 0, accounted, ours)
                : new Nearness(highest, overall, nearest - first, cosines[nearest], accounted, ours);
    }
}
