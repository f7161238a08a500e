package foothold.llm;

import foothold.knowledge.Sentences;
import foothold.llm.grounding.Mechanical;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A model that does what the prompts ask, by rule: it rewords as [Mechanical] does, searches for the long words of both
/// questions, points at choices that share a long word with the description, and says "There is" before a concern.
final class FaithfulModel {

    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\[(\\d+)] (.+)$");
    private static final Pattern CHOICE = Pattern.compile("- ([a-z0-9-]+): (.+)");
    private static final Pattern QUESTION = Pattern.compile("([a-z0-9-]+): .+");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{7,}");

    private FaithfulModel() {
    }

    /// Its answer to the task below the dashes of a prompt.
    static String answer(String task) {
        return task.contains("<claims>") ? reword(task) : task.contains("<before>") ? rephrase(task)
                : task.contains("<description>") ? propose(task) : summarise(task);
    }

    private static String between(String task, String tag) {
        return task.substring(task.indexOf("<" + tag + ">") + tag.length() + 2, task.indexOf("</" + tag + ">")).strip();
    }

    private static String reword(String task) {
        return NUMBERED.matcher(task).results().flatMap(claim -> Sentences.of(claim.group(2)).stream()
                .map(sentence -> Mechanical.reword(sentence) + " [" + claim.group(1) + "]\n")).collect(Collectors.joining());
    }

    private static String rephrase(String task) {
        return (between(task, "before") + " " + between(task, "question")).replaceAll("[^\\p{L}\\d' -]", " ")
                .replaceAll(" +", " ").strip() + "\n";
    }

    private static String propose(String task) {
        String description = between(task, "description");
        List<String> lines = new ArrayList<>();
        String question = "";
        for (String line : between(task, "questions").lines().toList()) {
            Matcher choice = CHOICE.matcher(line);
            Matcher asked = QUESTION.matcher(line);
            if (choice.matches()) {
                String of = question;
                words(description, choice.group(2)).ifPresent(words -> lines.add(of + " | " + choice.group(1) + " | " + words));
            } else if (asked.matches()) {
                question = asked.group(1);
            }
        }
        return lines.isEmpty() ? "none\n" : String.join("\n", lines) + "\n";
    }

    /// The words of a description from before to behind one that a choice has too.
    private static Optional<String> words(String description, String choice) {
        return LONG_WORD.matcher(choice.toLowerCase(Locale.UK)).results().map(word -> Pattern.compile(
                        "(?i)(?:\\S+ )" + word.group() + "\\b(?: [\\p{L}']+)?").matcher(description))
                .filter(Matcher::find).map(Matcher::group).findFirst();
    }

    private static String summarise(String task) {
        return NUMBERED.matcher(task).results().map(line -> "[" + line.group(1) + "] "
                + line.group(2).replaceAll("(Serious|Some) concern in", "There is $1 concern in")
                        .replace("There is Serious", "There is serious").replace("There is Some", "There is some")
                        .replaceAll("(\\d+) questions are still open\\.", "There are $1 questions that are still open.") + "\n")
                .collect(Collectors.joining());
    }
}
