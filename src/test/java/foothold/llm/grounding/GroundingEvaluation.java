package foothold.llm.grounding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.llm.grounding.Grounding.Supported;
import foothold.llm.grounding.Labelled.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Measures the grounding check: what it lets through of a faithful, a sloppy and a lying model, and how long it takes.
///
/// With `-Dgrounding.misses=PART` it lists what it got wrong in a part of the labelled rewordings, or in `made`.
class GroundingEvaluation {

    private static final double NANOS_IN_MILLI = 1e6;
    private static final String MADE = "made";
    private static final String AIMED = "aimed by rule";
    private static final String WORDS = "aimed words";
    private static final String VERBATIM = "VERBATIM";
    private static final Map<String, Double> FLOORS = Map.of("free", 0.81, "held out", 0.92, "unseen", 0.78, "aimed", 0.99,
            MADE, 0.94, "asked, tuning", 0.71, "asked, held out", 0.54, "to the prompt", 0.72);
    /// The most that may be shown of lies made by rule. Of the first kind, four name two standards in another order. Those of the
    /// second were read one by one before the check knew other words: a sixth say what is so in another order, nearly all others
    /// are no English, and a handful are false and readable; of the last, which were all read, half are no English. (That check let
    /// 101 of them through.)
    private static final Map<String, Long> MOST = Map.of(MADE, 7L, AIMED, 88L, WORDS, 17L);

    private final GroundingCheck check = new GroundingCheck();

    /// How many sentences of a model there are, and how many of them would be shown.
    private record Row(String part, String model, int sentences, long shown) {
        double share() {
            return shown / (double) sentences;
        }
    }

    @Test
    void showsWhatIsSupportedAndNothingElse() {
        List<Row> rows = new ArrayList<>();
        Map<String, List<Labelled>> parts = Labelled.all().stream()
                .collect(Collectors.groupingBy(Labelled::part, LinkedHashMap::new, Collectors.toList()));
        parts.forEach((part, sentences) -> Arrays.stream(Model.values()).forEach(model -> rows.add(row(part, model.name(),
                sentences.stream().filter(one -> one.model() == model).toList()))));
        List<Labelled> made = made();
        List<Labelled> moved = made.stream().filter(one -> one.model() == Model.FAITHFUL)
                .map(one -> new Labelled(MADE, one.claim(), Model.FAITHFUL, Mechanical.reword(one.claim())))
                .filter(one -> !one.text().equals(one.claim())).toList();
        rows.add(row(MADE, Model.FAITHFUL.name(), moved));
        rows.add(row(MADE, VERBATIM, made.stream().filter(one -> one.model() == Model.FAITHFUL).toList()));
        rows.add(row(MADE, Model.LYING.name(), made.stream().filter(one -> one.model() == Model.LYING).toList()));
        rows.add(row(AIMED, Model.LYING.name(), aimed(made)));
        rows.add(row(WORDS, Model.LYING.name(), made.stream().filter(one -> one.model() == Model.FAITHFUL).flatMap(one ->
                AimedWords.of(one.claim()).stream().map(lie -> new Labelled(WORDS, one.claim(), Model.LYING, lie))).toList()));
        double[] millis = millis(made);
        System.out.printf("%n%-13s %-10s %10s %8s %8s%n", "part", "model", "sentences", "shown", "share");
        rows.forEach(row -> System.out.printf(Locale.ROOT, "%-13s %-10s %10d %8d %8.3f%n", row.part(), row.model(),
                row.sentences(), row.shown(), row.share()));
        double mean = Arrays.stream(millis).average().orElseThrow();
        System.out.printf(Locale.ROOT, "check of a sentence: mean %.3f ms, p50 %.3f ms, p99 %.3f ms%n",
                mean, millis[millis.length / 2], millis[millis.length * 99 / 100]);
        assertAll(Stream.concat(rows.stream().map(row -> (Executable) () -> holds(row)),
                Stream.of(() -> assertTrue(mean <= 5, "milliseconds a sentence"))));
    }

    /// Floors just under what was measured. The goal for the faithful model is 0.95: what the check cannot see to be a
    /// rewording is said in the page's own words instead.
    private static void holds(Row row) {
        switch (row.model()) {
            case VERBATIM -> assertEquals(1.0, row.share(), row.toString());
            case "FAITHFUL" -> assertTrue(row.share() >= FLOORS.get(row.part()), row.toString());
            default -> assertTrue(row.shown() <= MOST.getOrDefault(row.part(), 0L), row.toString());
        }
    }

    private Row row(String part, String model, List<Labelled> sentences) {
        boolean faithful = sentences.stream().anyMatch(one -> one.model() == Model.FAITHFUL);
        List<Labelled> shown = sentences.stream().filter(this::shown).toList();
        if (part.equals(System.getProperty("grounding.misses"))) {
            sentences.stream().filter(one -> faithful != shown.contains(one)).forEach(one -> System.out.println(
                    model + " " + check.check(one.text(), check.read(one.claim())) + "\n  = " + one.claim() + "\n  > " + one.text()));
        }
        return new Row(part, model, sentences.size(), shown.size());
    }

    private boolean shown(Labelled one) {
        return check.check(one.text(), check.read(one.claim())) instanceof Supported;
    }

    /// Every plain sentence of evidence that ships with Foothold, as it is, and the lies that can be made of each.
    private static List<Labelled> made() {
        KnowledgeBase knowledge = KnowledgeReader.read(KnowledgeFolder.shipped());
        var reader = new GroundingCheck();
        List<String> sentences = knowledge.pages().stream().map(page -> page.passages().getFirst().text())
                .flatMap(text -> reader.read(text).texts().stream()).filter(PlainSentence::is).toList();
        var random = new Random(7);
        var made = new ArrayList<Labelled>();
        for (int i = 0; i < sentences.size(); i++) {
            String truth = sentences.get(i);
            made.add(new Labelled(MADE, truth, Model.FAITHFUL, truth));
            Lies.of(truth, sentences.get((i + 13) % sentences.size()), random)
                    .forEach(lie -> made.add(new Labelled(MADE, truth, Model.LYING, lie)));
        }
        return made;
    }

    /// Lies around what the check lets move, of each of those sentences.
    private static List<Labelled> aimed(List<Labelled> made) {
        var random = new Random(11);
        return made.stream().filter(one -> one.model() == Model.FAITHFUL)
                .flatMap(one -> AimedLies.of(one.claim(), random).stream().map(lie -> new Labelled(AIMED, one.claim(), Model.LYING, lie)))
                .toList();
    }

    private double[] millis(List<Labelled> sentences) {
        Map<String, GroundingCheck.Read> claims = sentences.stream().map(Labelled::claim).distinct()
                .collect(Collectors.toMap(Function.identity(), check::read));
        return sentences.stream().mapToDouble(one -> {
            long began = System.nanoTime();
            check.check(one.text(), claims.get(one.claim()));
            return (System.nanoTime() - began) / NANOS_IN_MILLI;
        }).sorted().toArray();
    }
}
