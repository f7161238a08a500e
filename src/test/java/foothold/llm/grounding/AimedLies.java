package foothold.llm.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// False sentences made around what the check lets move: a part said first or last, who says it, a cleft, a bracket of figures,
/// and the words that turn what follows them.
final class AimedLies {

    private static final String PART =
            "(?:in|at|for|by|under|after|before|within|during|across|among|from|between|on|with|to|of) (?:[^ ,:;.()]+ ){0,3}[^ ,:;.()]+";
    private static final Pattern TWO_PARTS = Pattern.compile("([A-Z][^:;,()]*?) (" + PART + ") ([^:;,()]*?) ?\\b(" + PART + ")\\.");
    private static final Pattern SAYS = Pattern.compile("([A-Z][^:;]*), (says|found|reports|concluded|warns) ([^:;,]+)\\.");
    private static final Pattern ASIDE = Pattern.compile("([A-Z][^()]*) \\(([^()]*\\d[^()]*)\\)([^()]*)\\.");
    private static final Pattern TURNS = Pattern.compile(
            "\\b(not|no|never|only|all|most|more|less|fewer|may|might|could|should|must|without|before|after|some|many|few|both|likely) ");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*%?");

    private AimedLies() {
    }

    /// The false sentences that can be made of a true one.
    static List<String> of(String truth, Random random) {
        var lies = new ArrayList<String>();
        parts(truth, lies);
        says(truth, lies);
        cleft(truth, lies);
        aside(truth, lies);
        turning(truth, lies, random);
        return lies;
    }

    /// Two parts change places, and one of them is said first, with a comma and without.
    private static void parts(String truth, List<String> lies) {
        Matcher found = TWO_PARTS.matcher(truth);
        if (!found.matches()) {
            return;
        }
        String one = found.group(2);
        String two = found.group(4);
        String oneMatter = one.substring(one.indexOf(' ') + 1);
        String twoMatter = two.substring(two.indexOf(' ') + 1);
        if (oneMatter.equals(twoMatter)) {
            return;
        }
        String oneJoins = one.substring(0, one.indexOf(' ') + 1);
        String twoJoins = two.substring(0, two.indexOf(' ') + 1);
        String head = small(found.group(1));
        String rest = head + " " + oneJoins + twoMatter + " " + found.group(3);
        lies.add(capital(twoJoins + oneMatter) + " " + rest.strip() + ".");
        lies.add(capital(twoJoins + oneMatter) + ", " + rest.strip() + ".");
        lies.add(capital(oneJoins + twoMatter) + " " + (head + " " + found.group(3) + " " + twoJoins + oneMatter).replace("  ", " ") + ".");
        lies.add(capital(head) + " " + oneJoins + twoMatter + " " + (found.group(3) + " " + twoJoins + oneMatter).strip() + ".");
    }

    /// Somebody else says it, or what is said changes places with who says it.
    private static void says(String truth, List<String> lies) {
        Matcher found = SAYS.matcher(truth);
        if (!found.matches()) {
            return;
        }
        List<String> said = words(found.group(1));
        List<String> sayers = words(found.group(3));
        if (said.isEmpty() || sayers.isEmpty()) {
            return;
        }
        String verb = " " + found.group(2) + " that ";
        for (String other : List.of(said.getFirst(), said.getLast())) {
            for (String sayer : List.of(sayers.getFirst(), sayers.getLast())) {
                if (found.group(3).contains(other) || found.group(1).contains(sayer)) {
                    continue;
                }
                lies.add(capital(found.group(3).replace(sayer, other)) + verb + small(found.group(1).replace(other, sayer)) + ".");
                lies.add(capital(found.group(3).replace(sayer, other)) + verb + small(found.group(1)) + ".");
                lies.add(capital(found.group(3)) + verb + small(found.group(1).replace(other, sayer)) + ".");
            }
        }
        lies.add("The " + said.getFirst() + verb + small(found.group(3)) + " " + said.getLast() + ".");
    }

    /// "What <the end> was <the beginning>", with two words of matter exchanged.
    private static void cleft(String truth, List<String> lies) {
        List<String> words = words(truth);
        if (words.size() < 4 || truth.contains(":")) {
            return;
        }
        for (int cut = 1; cut + 1 < words.size(); cut += 2) {
            String at = words.get(cut);
            int place = truth.indexOf(at);
            String head = truth.substring(0, place).strip();
            String tail = truth.substring(place, truth.length() - 1);
            if (words.getFirst().equals(words.getLast()) || !head.contains(words.getFirst()) || !tail.contains(words.getLast())) {
                continue;
            }
            lies.add("What " + tail.replace(words.getLast(), words.getFirst()) + " was "
                    + small(head.replace(words.getFirst(), words.getLast())) + ".");
            lies.add("What " + head + " was " + tail.replace(words.getLast(), words.getFirst()) + ".");
        }
    }

    /// A figure of a bracket stands for another, or the bracket is gone and its figure counts something else.
    private static void aside(String truth, List<String> lies) {
        Matcher found = ASIDE.matcher(truth);
        if (!found.matches()) {
            return;
        }
        List<String> inside = FIGURE.matcher(found.group(2)).results().map(MatchResult::group).toList();
        String outside = found.group(1) + found.group(3) + ".";
        for (MatchResult figure : FIGURE.matcher(outside).results().toList()) {
            for (String other : inside) {
                if (!other.equals(figure.group())) {
                    lies.add(outside.substring(0, figure.start()) + other + outside.substring(figure.end()));
                }
            }
        }
        List<String> words = words(outside);
        words.stream().skip(1).limit(4).forEach(word -> lies.add(outside.replaceFirst("\\b" + word + "\\b", inside.getFirst() + " " + word)));
    }

    /// A word that turns what follows it stands before something else, or is gone from before a part that was moved.
    private static void turning(String truth, List<String> lies, Random random) {
        for (MatchResult guard : TURNS.matcher(truth).results().toList()) {
            String without = truth.substring(0, guard.start()) + truth.substring(guard.end());
            List<MatchResult> places = Pattern.compile("(?<= )[a-z]{5,}").matcher(without).results()
                    .filter(word -> Math.abs(word.start() - guard.start()) > 12)
                    .filter(word -> AimedLies.matter(word.group())).toList();
            if (!places.isEmpty()) {
                MatchResult place = places.get(random.nextInt(places.size()));
                lies.add(without.substring(0, place.start()) + guard.group() + without.substring(place.start()));
            }
            int front = truth.indexOf(", ");
            if (front > 0 && front < guard.start() && front < 40) {
                lies.add(capital(without.substring(front + 2, without.length() - 1)) + " " + guard.group() + small(truth.substring(0, front)) + ".");
            }
        }
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\b\\p{L}{4,}\\b").matcher(text).results().map(MatchResult::group).filter(AimedLies::matter).distinct().toList();
    }

    private static boolean matter(String word) {
        Lexicon lexicon = Lexicon.SHIPPED;
        String small = word.toLowerCase(Locale.UK);
        return lexicon.light(small).isEmpty() && lexicon.guard(small).isEmpty() && lexicon.number(small).isEmpty();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String small(String text) {
        return text.matches("(?:The|A|An|It|They|This|These|In|Some|Most|Many|Only|For|One|Two|No) .*")
                ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
