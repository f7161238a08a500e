package foothold.interview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testing.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Descriptions as people write them, with what a careful reader would read from them: how much of it is read, and how
/// much of what is read is right.
class DescriptionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<String> SITUATION = Set.of("technology", "setting", "nation", "stage", "role");

    /// @param expected as `question=choice`
    private record Described(String part, String text, Set<String> expected) {
    }

    private record Measure(int right, int read, int expected, List<String> faults) {
        double precision() {
            return read == 0 ? 1 : (double) right / read;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        @Override
        public String toString() {
            return "precision %.3f (%d of %d), recall %.3f (%d of %d)"
                    .formatted(precision(), right, read, recall(), right, expected);
        }
    }

    private final ProjectReader reader = new ProjectReader(Shipped.KNOWLEDGE);

    @Test
    void theSituationIsReadAlmostAlwaysAndSeldomWrongly() throws IOException {
        Measure seen = measure("seen", true);
        Measure unseen = measure("unseen", true);
        System.out.println("Situation, seen:   " + seen + "\nSituation, unseen: " + unseen);
        assertTrue(seen.precision() >= 0.95 && seen.recall() >= 0.95, () -> seen + "\n" + String.join("\n", seen.faults()));
        assertTrue(unseen.precision() >= 0.90 && unseen.recall() >= 0.80,
                () -> unseen + "\n" + String.join("\n", unseen.faults()));
    }

    @Test
    void worriesAreProposedOnlyWhereTheWordsSayThem() throws IOException {
        Measure seen = measure("seen", false);
        Measure unseen = measure("unseen", false);
        System.out.println("Worries, seen:   " + seen + "\nWorries, unseen: " + unseen);
        assertTrue(seen.precision() >= 0.90 && seen.recall() >= 0.90, () -> seen + "\n" + String.join("\n", seen.faults()));
        assertTrue(unseen.precision() >= 0.80 && unseen.recall() >= 0.60,
                () -> unseen + "\n" + String.join("\n", unseen.faults()));
    }

    @Test
    void whatIsReadIsShownWithTheWordsItWasReadFrom() throws IOException {
        for (Described described : described()) {
            for (Proposal proposal : reader.read(described.text(), TODAY)) {
                assertTrue(!proposal.words().isEmpty() && proposal.words().stream().allMatch(described.text()::contains),
                        proposal + " of " + described.text());
            }
        }
    }

    private Measure measure(String part, boolean situation) throws IOException {
        int right = 0;
        int read = 0;
        int expected = 0;
        var faults = new ArrayList<String>();
        for (Described described : described()) {
            if (described.part().equals(part)) {
                Set<String> wanted = of(described.expected(), situation);
                Set<String> got = of(read(described.text()), situation);
                wanted.stream().filter(one -> !got.contains(one)).forEach(one -> faults.add("missed " + one + ": " + described.text()));
                got.stream().filter(one -> !wanted.contains(one)).forEach(one -> faults.add("wrong " + one + ": " + described.text()));
                right += (int) got.stream().filter(wanted::contains).count();
                read += got.size();
                expected += wanted.size();
            }
        }
        return new Measure(right, read, expected, faults);
    }

    private static Set<String> of(Set<String> all, boolean situation) {
        return all.stream().filter(one -> !one.startsWith("month="))
                .filter(one -> SITUATION.contains(one.split("=")[0]) == situation).collect(Collectors.toCollection(TreeSet::new));
    }

    /// What is proposed for certain. Where several answers are possible the person is asked, so nothing is claimed.
    private Set<String> read(String text) {
        return reader.read(text, TODAY).stream().filter(Proposal::certain).filter(proposal -> proposal.text().isEmpty())
                .map(proposal -> proposal.question() + "=" + proposal.choices().getFirst()).collect(Collectors.toSet());
    }

    @Test
    void theGoLiveMonthIsReadAndNoOtherDate() throws IOException {
        var months = new GoLiveMonth(Shipped.KNOWLEDGE.reference().readings());
        var wrong = new ArrayList<String>();
        for (Described described : described()) {
            Set<String> got = months.find(PlainWords.of(described.text()), TODAY)
                    .map(found -> Set.of("month=" + found.text().replace(' ', '_'))).orElse(Set.of());
            Set<String> wanted = described.expected().stream().filter(one -> one.startsWith("month=")).collect(Collectors.toSet());
            if (!got.equals(wanted)) {
                wrong.add(got + " instead of " + wanted + ": " + described.text());
            }
        }
        System.out.println("Months wrong: " + wrong);
        assertTrue(wrong.size() <= 2, wrong.toString());
    }

    private static List<Described> described() throws IOException {
        try (var in = DescriptionsTest.class.getResourceAsStream("/describe/projects.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Described(cells[0], cells[1], Arrays.stream(cells[2].split(" "))
                            .filter(one -> !one.isEmpty()).collect(Collectors.toSet())))
                    .toList();
        }
    }
}
