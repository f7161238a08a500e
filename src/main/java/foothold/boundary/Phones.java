package foothold.boundary;

import foothold.boundary.DigitGroups.Run;
import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds telephone numbers of people. Numbers that only organisations have (03, 08, 09) and numbers that are called a
/// helpdesk's are let through.
final class Phones implements Detector {

    private static final int FEWEST = 10;
    private static final int MOST = 14;
    private static final int NATIONAL = 10;
    private static final String UK = "44";
    private static final Pattern SEPARATOR = Pattern.compile("[ \\n.()-]{1,4}");
    /// A few landlines have nine digits after the zero; only as people group them, or dates would look like them.
    private static final Set<List<Integer>> SHORT_LANDLINES = Set.of(List.of(10), List.of(5, 5), List.of(6, 4));

    private final Nearby nearby;
    private final PhraseSet otherNumbers;

    Phones(PhraseLists lists, Nearby nearby) {
        this.nearby = nearby;
        this.otherNumbers = lists.get("other-number");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        for (DigitGroups groups : DigitGroups.in(words.folded())) {
            for (Run run : groups.runs(words.folded(), FEWEST, MOST)) {
                if (isPersonal(words, run)) {
                    found.add(new Found(start(words.folded(), run), run.end(), "telephone number"));
                }
            }
        }
        return found;
    }

    private boolean isPersonal(Words words, Run run) {
        int first = words.indexAt(run.start());
        return isPhone(words.folded(), run)
                && !otherNumbers.isWithin(words, first - 2, first)
                && !nearby.isOfOrganisation(words, run.start(), run.end());
    }

    private static boolean isPhone(String folded, Run run) {
        boolean plus = hasPlus(folded, run);
        if (isGlued(folded, run, plus) || !run.separators().stream().allMatch(one -> SEPARATOR.matcher(one).matches())) {
            return false;
        }
        String digits = run.digits().startsWith("00") ? run.digits().substring(2) : run.digits();
        boolean abroad = digits.length() < run.digits().length() || plus || digits.length() > NATIONAL + 1;
        if (abroad && !digits.startsWith(UK)) {
            return plus;
        }
        String national = abroad ? digits.substring(UK.length()) : digits;
        if (!abroad && !national.startsWith("0")) {
            return false;
        }
        return isNational(national.startsWith("0") ? national.substring(1) : national, run);
    }

    private static boolean isNational(String digits, Run run) {
        char area = digits.isEmpty() ? '0' : digits.charAt(0);
        if (digits.length() == NATIONAL) {
            return area == '7' || area == '1' || area == '2';
        }
        return digits.length() == NATIONAL - 1 && area == '1' && SHORT_LANDLINES.contains(run.lengths());
    }

    private static boolean hasPlus(String folded, Run run) {
        return run.start() > 0 && folded.charAt(run.start() - 1) == '+';
    }

    private static boolean isGlued(String folded, Run run, boolean plus) {
        char before = run.start() == 0 ? ' ' : folded.charAt(run.start() - 1);
        return !plus && (Character.isLetterOrDigit(before) || before == '£' || before == '/');
    }

    private static int start(String folded, Run run) {
        char before = run.start() == 0 ? ' ' : folded.charAt(run.start() - 1);
        return before == '+' || before == '(' ? run.start() - 1 : run.start();
    }
}
