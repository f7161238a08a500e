package foothold.retrieval;

import foothold.knowledge.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The vectors of all pages, compared with a question's one by one: exact, and below some thousands of pages faster than an
/// index would be.
final class PageVectors {

    /// The title and the first words of the finding carry a page's meaning; more only blurs it and takes longer.
    private static final int OPENING_WORDS = 70;
    /// What the farther of opening and question counts; chosen on the tuning half of the golden questions.
    private static final double SECOND = 0.5;

    private final List<List<float[]>> byPage;
    private final VectorTable table;

    /// @param byPage for each page, in the knowledge base's order, the vectors of its opening and of its questions
    PageVectors(List<List<float[]>> byPage) {
        this.byPage = List.copyOf(byPage);
        this.table = new VectorTable(byPage.stream().flatMap(List::stream).toList());
    }

    /// The texts that stand for a page: its title with its opening, and each question it answers.
    static List<String> texts(Page page) {
        var texts = new ArrayList<String>();
        String opening = page.title() + ". " + page.lead().text();
        texts.add(Stream.of(opening.split("\\s+")).limit(OPENING_WORDS).collect(Collectors.joining(" ")));
        texts.addAll(page.head().answers());
        return texts;
    }

    /// The vectors of all questions that pages say they answer.
    List<float[]> questions() {
        return byPage.stream().flatMap(vectors -> vectors.stream().skip(1)).toList();
    }

    /// How near each page is to a question, in the knowledge base's order.
    ///
    /// @param highest the highest cosine with any text of the page, -1 to 1
    /// @param overall what pages are ordered by: a page of which both the opening and a question come near goes before one of
    ///                which only one does
    record Nearness(double[] highest, double[] overall) {
    }

    /// How near each page is to a question.
    Nearness nearness(float[] question) {
        double[] highest = new double[byPage.size()];
        double[] overall = new double[byPage.size()];
        float[] cosines = table.cosines(question);
        int at = 0;
        for (int page = 0; page < highest.length; page++) {
            int end = at + byPage.get(page).size();
            double opening = cosines[at++];
            double asked = at == end ? opening : cosines[at];
            for (; at < end; at++) {
                asked = Math.max(asked, cosines[at]);
            }
            highest[page] = Math.max(opening, asked);
            overall[page] = highest[page] + SECOND * Math.min(opening, asked);
        }
        return new Nearness(highest, overall);
    }
}
