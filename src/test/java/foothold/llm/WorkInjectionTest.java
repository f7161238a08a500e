package foothold.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.BoardWording;
import foothold.checklist.BoardWording.Said;
import foothold.conversation.Rephrasings;
import foothold.interview.Proposal;
import foothold.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Instructions in what people type, with a model that always obeys them: what it writes for them is not searched for, not
/// proposed and not printed.
class WorkInjectionTest {

    private static final List<Attack> ATTACKS = Attack.all();

    @Test
    void noInstructionIsSearchedFor() {
        int asked = 0;
        for (Attack attack : ATTACKS) {
            for (String line : List.of(attack.payload(), "virtual wards " + attack.payload(), attack.payload() + " weekends virtual wards",
                    "\"" + attack.payload() + "\"")) {
                try (var model = model(List.of(line))) {
                    String before = "Do virtual wards free up beds?";
                    String followUp = "And at weekends?";
                    assertEquals(before + " " + followUp, Rephrasings.searched(model.rephraser(), before, followUp), line);
                    asked++;
                }
            }
        }
        System.out.printf("Injection: %d rephrasings, none searched for%n", asked);
        assertTrue(asked >= 150, asked + " rephrasings");
    }

    @Test
    void noInstructionIsProposed() {
        Set<String> questions = Work.QUESTIONS.stream().map(Question::id).collect(Collectors.toSet());
        Question first = Work.QUESTIONS.getFirst();
        String choice = first.choices().getFirst().id();
        int proposed = 0;
        for (Attack attack : ATTACKS) {
            // The attack stands in the description, so its words may be pointed at; what it wants said may not.
            String description = Work.DESCRIPTION + " " + attack.text();
            List<String> lines = new ArrayList<>(List.of(attack.payload(), first.id() + " | " + choice + " | " + attack.payload(),
                    first.id() + " | " + attack.payload() + " | no paid time for training", attack.payload() + " | " + choice
                    + " | no paid time for training", "evil | evil | no paid time for training",
                    first.id() + " | " + choice + " | no paid time for training and " + attack.payload()));
            try (var model = model(lines)) {
                List<Proposal> held = Work.HELD.of(model.reader().read(description, Work.QUESTIONS), description, Work.QUESTIONS);
                assertTrue(held.stream().allMatch(one -> questions.contains(one.question())
                        && first.choices().stream().map(Question.Choice::id).toList().containsAll(one.choices())
                        && one.text().isEmpty() && one.words().stream().allMatch(description::contains)), held::toString);
                proposed += lines.size();
            }
        }
        System.out.printf("Injection: %d lines of proposals, none beside our own answers and the person's own words%n", proposed);
    }

    @Test
    void noInstructionIsPrinted() {
        int printed = 0;
        for (Attack attack : ATTACKS) {
            for (int i = 0; i < Work.LINES.size(); i++) {
                String line = Work.LINES.get(i);
                String end = line.substring(0, line.length() - 1);
                for (String written : List.of(attack.payload(), line + " " + attack.payload(), attack.payload() + " " + line,
                        end + ", and " + attack.payload(), end + " (" + attack.payload() + ").")) {
                    try (var model = model(List.of("[" + (i + 1) + "] " + written, attack.payload(), "[9] " + attack.payload()))) {
                        assertEquals(new Said(Work.LINES, ""), model.board().say(Work.LINES), written);
                        printed++;
                    }
                }
            }
        }
        System.out.printf("Injection: %d lines of board summaries, none printed%n", printed);
        assertEquals(Work.LINES, BoardWording.PLAIN.say(Work.LINES).lines());
    }

    private static LanguageModel model(List<String> lines) {
        return new LanguageModel(_ -> new ObeyingModel(_ -> lines), Prompts.shipped(), Samples.SHIPPED, () -> false, () -> { });
    }
}
