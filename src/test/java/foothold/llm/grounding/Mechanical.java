package foothold.llm.grounding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A faithful model that keeps to the prompt by rule: it says first who found something, or moves a place, a year, a study
/// or a condition to the front, and otherwise leaves a sentence as it is.
public final class Mechanical {

    private static final Pattern SAYS = Pattern.compile(
            "([A-Z][^:;]*), (says|found|reports|concluded|warns) ((?:the|a|an) )?([^,;:]+)\\.");
    private static final Pattern IN_FRONT = Pattern.compile("([A-Z][^:;]*?),? (in (?:[A-Z][a-z]+|(?:19|20)\\d\\d))\\.");
    private static final Pattern SAID_BEHIND = Pattern.compile(
            ".*, [^,]*\\b(?:says|said|found|suggests?|estimated|reported|concluded|warn(?:s|ed)|argue[ds]?)\\b[^,]*");
    private static final Pattern STUDY = Pattern.compile(
            "([A-Z][^:;,]*) (in an? (?:review|survey|study|comparison|trial) of [^,:;]+)(, (?:but|and|while) .*)?\\.");
    private static final Pattern CONDITION = Pattern.compile("([A-Z][^:;,]*) ((?:where|when|if|because) [^,:;]+)\\.");
    /// Openings that are no names, so that they lose their capital inside a sentence.
    private static final Set<String> SMALL = Set.of("The", "A", "An", "It", "They", "This", "These", "In", "One", "Two", "Three",
            "Some", "Most", "Many", "Only", "For", "About", "When", "Where", "If", "No", "People", "Staff", "Patients", "Online",
            "Digital", "Electronic", "Technology", "Results", "Workarounds", "Plans", "Time", "Fewer", "Six", "Training", "Nurses", "Doctors", "Clinicians", "Leaders", "Trusts", "Hospitals", "Services");

    private Mechanical() {
    }

    /// The sentence, reworded if there is a rule for it.
    public static String reword(String sentence) {
        Matcher says = SAYS.matcher(sentence);
        if (says.matches()) {
            String who = (says.group(3) == null ? "" : says.group(3)) + says.group(4);
            return Character.toUpperCase(who.charAt(0)) + who.substring(1) + " " + says.group(2) + " that " + inside(says.group(1)) + ".";
        }
        for (Pattern part : List.of(IN_FRONT, STUDY, CONDITION)) {
            Matcher found = part.matcher(sentence);
            // When somebody said it is not when it was so.
            if (found.matches() && !(part == IN_FRONT && SAID_BEHIND.matcher(found.group(1)).matches())) {
                String front = found.group(2);
                String rest = found.groupCount() > 2 && found.group(3) != null ? found.group(3) : "";
                return Character.toUpperCase(front.charAt(0)) + front.substring(1) + ", " + inside(found.group(1)) + rest + ".";
            }
        }
        return sentence;
    }

    private static String inside(String opening) {
        String first = opening.split("\\W", 2)[0];
        return SMALL.contains(first) ? first.toLowerCase(Locale.UK) + opening.substring(first.length()) : opening;
    }
}
