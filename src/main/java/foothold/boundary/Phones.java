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
    /// "07700/900872": only after so many digits, or a date would look like it.
    private static final Pattern SLASHED = Pattern.compile("[ \\n.()/-]{1,4}");
    private static final int FEWEST_BEFORE_SLASH = 4;
    /// A few landlines have nine digits after the zero; only as people group them, or dates would look like them.
    private static final Set<List<Integer>> SHORT_LANDLINES = Set.of(List.of(10), List.of(5, 5), List.of(6, 4));

    private final Nearby nearby;
    private final PhraseSet otherNumbers;

    Phones(PhraseLists lists, Nearby nearby) {
        this.nearby = nearby;
        this.otherNumbers = lists.get("goods-number");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        for (DigitGroups groups : DigitGroups.in(words.folded())) {
            for (Run run : groups.runs(FEWEST, MOST, group -> mayStart(words.folded(), group))) {
                if (isPersonal(words, run)) {
                    found.add(new Found(start(run), run.end(), "telephone number"));
                }
            }
        }
        return found;
    }

    private boolean isPersonal(Words words, Run run) {
        int first = words.indexAt(run.start());
        return isPhone(run)
                && !otherNumbers.isWithin(words, first - 2, first)
                && !nearby.isOfOrganisation(words, run.start(), run.end());
    }

    private static boolean isPhone(Run run) {
        boolean plus = run.before() == '+';
        boolean mayHaveSlash = run.lengths().getFirst() >= FEWEST_BEFORE_SLASH;
        if (isGlued(run) || !run.isSeparatedBy(mayHaveSlash ? SLASHED : SEPARATOR)) {
            return false;
        }
        String dialled = run.digits();
        String digits = dialled.startsWith("00") ? dialled.substring(2) : dialled;
        boolean abroad = digits.length() < dialled.length() || plus || digits.length() > NATIONAL + 1;
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

    private static boolean mayStart(String folded, DigitGroups.Group group) {
        return group.digits().startsWith("0") || group.digits().startsWith(UK)
                || group.start() > 0 && folded.charAt(group.start() - 1) == '+';
    }

    private static boolean isGlued(Run run) {
        return Character.isLetterOrDigit(run.before()) || run.before() == '£' || run.before() == '/';
    }

    private static int start(Run run) {
        return run.before() == '+' || run.before() == '(' ? run.start() - 1 : run.start();
    }
}
