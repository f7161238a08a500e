package foothold.llm.grounding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// TurningWords a true sentence into false ones, each by one small change, as a model that lies or slips would.
final class Lies {

    private static final Map<String, String> FLIPS = new LinkedHashMap<>();

    static {
        both("more", "less");
        both("higher", "lower");
        both("before", "after");
        both("rose", "fell");
        both("increase", "decrease");
        both("better", "worse");
        both("with", "without");
        both("many", "few");
        both("some", "all");
        both("most", "few");
        both("always", "never");
        both("often", "rarely");
        both("staff", "patients");
        both("nurses", "doctors");
        both("England", "Scotland");
        both("days", "weeks");
        both("hours", "minutes");
        both("people", "trusts");
        FLIPS.put("may", "will");
        FLIPS.put("can", "cannot");
        FLIPS.put("could", "did");
        FLIPS.put("should", "must");
        FLIPS.put("must", "may");
        FLIPS.put("suggests", "proves");
        FLIPS.put("about (?=\\d)", "over ");
        FLIPS.put("only", "fully");
        FLIPS.put("not", "");
        FLIPS.put("no", "every");
        FLIPS.put("is", "is not");
        FLIPS.put("are", "are never");
        FLIPS.put("was", "was not");
        FLIPS.put("half", "most");
        FLIPS.put("a quarter", "half");
        FLIPS.put("safe", "unsafe");
        FLIPS.put("likely", "certain");
    }

    private Lies() {
    }

    private static void both(String one, String other) {
        FLIPS.put(one, other);
        FLIPS.put(other, one);
    }

    /// The false sentences that can be made of a true one.
    ///
    /// @param other a true sentence about something else, to borrow from
    static List<String> of(String truth, String other, Random random) {
        var lies = new ArrayList<String>();
        FLIPS.forEach((from, to) -> {
            String lie = truth.replaceFirst("\\b" + from + (from.endsWith(")") ? "" : "\\b"), to).replace("  ", " ");
            if (!lie.equals(truth)) {
                lies.add(lie);
            }
        });
        figures(truth, lies);
        names(truth, other, lies);
        swapped(truth, lies, random);
        String end = truth.substring(0, truth.length() - 1);
        String more = Character.toLowerCase(other.charAt(0)) + other.substring(1);
        lies.add(end + ", and " + more);
        lies.add(end + ", so every trust should buy it.");
        lies.add(end + ", which saves lives.");
        lies.add("It is proven that " + Character.toLowerCase(truth.charAt(0)) + truth.substring(1));
        int but = Math.max(truth.indexOf(", but "), truth.indexOf(" but "));
        if (but > 0) {
            lies.add(truth.substring(0, but) + ".");
        }
        return lies;
    }

    private static void figures(String truth, List<String> lies) {
        List<MatchResult> found = Pattern.compile("(?<![A-Z])\\d+(?:[.,]\\d+)*").matcher(truth).results().toList();
        for (MatchResult figure : found) {
            String digits = figure.group();
            char last = digits.charAt(digits.length() - 1);
            String changed = digits.substring(0, digits.length() - 1) + (char) (last == '9' ? '1' : last + 1);
            lies.add(truth.substring(0, figure.start()) + changed + truth.substring(figure.end()));
        }
        for (int i = 1; i < found.size(); i++) {
            MatchResult one = found.get(i - 1);
            MatchResult two = found.get(i);
            if (!one.group().equals(two.group())) {
                lies.add(truth.substring(0, one.start()) + two.group() + truth.substring(one.end(), two.start())
                        + one.group() + truth.substring(two.end()));
            }
        }
    }

    private static void names(String truth, String other, List<String> lies) {
        Matcher mine = Pattern.compile("(?<=[a-z,] )[A-Z][A-Za-z]+").matcher(truth);
        Matcher theirs = Pattern.compile("(?<=[a-z,] )[A-Z][A-Za-z]+").matcher(other);
        if (mine.find() && theirs.find() && !truth.contains(theirs.group())) {
            lies.add(truth.substring(0, mine.start()) + theirs.group() + truth.substring(mine.end()));
        }
    }

    /// Two long words of different parts of the sentence change places.
    private static void swapped(String truth, List<String> lies, Random random) {
        List<MatchResult> words = Pattern.compile("\\b[a-z]{5,}\\b").matcher(truth).results()
                .filter(word -> matter(word.group())).toList();
        for (int i = 0; i < 2 && words.size() > 5; i++) {
            MatchResult one = words.get(random.nextInt(words.size() - 4));
            MatchResult two = words.get(Math.min(words.size() - 1, words.indexOf(one) + 3 + random.nextInt(2)));
            if (!one.group().equals(two.group())) {
                lies.add(truth.substring(0, one.start()) + two.group() + truth.substring(one.end(), two.start())
                        + one.group() + truth.substring(two.end()));
            }
        }
    }

    private static boolean matter(String word) {
        Lexicon lexicon = Lexicon.SHIPPED;
        return lexicon.light(word).isEmpty() && lexicon.guard(word).isEmpty() && lexicon.number(word).isEmpty();
    }
}
