package foothold.conversation;

import foothold.knowledge.KnowledgeBase;
import foothold.retrieval.GoldenQuestion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A question whose right answer is known.
///
/// @param set     which of the labelled sets it is from
/// @param part    `tune` may be looked at while tuning, `report` only to report
/// @param pages   the pages that answer it; none when Foothold should not answer
/// @param factors the factors that a fair reader would accept
record Labelled(String set, String part, String text, Set<String> pages, Set<String> factors) {

    private static final int HALF = 5;

    /// Questions that pages answer: the golden ones, and later ones by people who had not seen the pages.
    static List<Labelled> inScope(KnowledgeBase knowledge) {
        Stream<Labelled> golden = Stream.of("tune", "report").flatMap(part -> GoldenQuestion.read(part).stream())
                .map(question -> new Labelled("golden", question.part(), question.text(), question.pages(), factors(knowledge, question)));
        Stream<Labelled> fresh = rows("/fresh/in-scope.tsv", 4)
                .map(row -> new Labelled("fresh", row[3], row[0], set(row[2]), set(row[1])));
        Predicate<String[]> answered = row -> !row[4].equals("-");
        return Stream.of(golden, fresh, unseen("unseen", answered), halved("later", "", answered), halved("reserve", "", answered),
                        halved("wider", "", answered))
                .flatMap(stream -> stream).toList();
    }

    /// Questions that are not to be answered: not about our subject, or about a part of it that no page treats.
    static List<Labelled> outside() {
        Stream<Labelled> golden = rows("/golden/not-covered.tsv", 3).filter(row -> !row[0].equals("part"))
                .map(row -> new Labelled("golden outside", row[0], row[2], Set.of(), Set.of()));
        Stream<Labelled> fresh = rows("/fresh/out-of-scope.tsv", 3)
                .map(row -> new Labelled("fresh outside", row[2], row[0], Set.of(), Set.of()));
        Stream<Labelled> gaps = rows("/fresh/in-scope-uncovered.tsv", 4)
                .map(row -> new Labelled("fresh gaps", row[3], row[0], Set.of(), Set.of()));
        return Stream.of(golden, fresh, gaps, unseen("unseen outside", row -> row[1].equals("out")),
                        unseen("unseen gaps", row -> !row[1].equals("out") && row[4].equals("-")),
                        unanswered("later"), unanswered("reserve"), unanswered("wider"))
                .flatMap(stream -> stream).toList();
    }

    /// Written by somebody who had seen nothing of ours. Those of our field that no page answers are gaps.
    private static Stream<Labelled> unseen(String set, Predicate<String[]> belongs) {
        return rows("/unseen/questions.tsv", HALF).filter(belongs).map(row -> written(set, "report", row));
    }

    private static Stream<Labelled> unanswered(String file) {
        return Stream.of(halved(file, " outside", row -> row[1].equals("out")), halved(file, " near", row -> row[1].equals("near")),
                        halved(file, " gaps", row -> row[1].equals("in") && row[4].equals("-")))
                .flatMap(stream -> stream);
    }

    /// Written in the same way when everything had been tuned; the tuning half is taught to the boundary as ordinary.
    private static Stream<Labelled> halved(String file, String kind, Predicate<String[]> belongs) {
        return rows("/" + file + "/questions.tsv", HALF + 1).filter(belongs).map(row -> written(file + kind, row[HALF], row));
    }

    private static Labelled written(String set, String part, String[] row) {
        return new Labelled(set, part, row[0], row[4].equals("-") ? Set.of() : set(row[4]), Set.of(row[2].split("\\|")));
    }

    private static Stream<String[]> rows(String resource, int columns) {
        return GoldenQuestion.lines(resource).stream().map(line -> line.split("\t")).filter(row -> row.length == columns);
    }

    private static Set<String> set(String commas) {
        return Set.copyOf(Arrays.asList(commas.split(",")));
    }

    /// The main factor of each page that answers, besides the one the question was filed under.
    private static Set<String> factors(KnowledgeBase knowledge, GoldenQuestion question) {
        var factors = new HashSet<String>();
        question.pages().stream().flatMap(page -> knowledge.findPage(page).stream())
                .flatMap(page -> page.head().factors().stream().limit(1)).forEach(factors::add);
        factors.add(question.factor());
        return Set.copyOf(factors);
    }
}
