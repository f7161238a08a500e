package foothold.boundary;

import foothold.boundary.DigitGroups.Run;
import foothold.boundary.Verdict.Found;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds NHS, CHI and Health and Care numbers, however they are typed.
///
/// With a keyword beside it ("NHS number"), any ten digits are one: a mistyped number still leads to a person. Without,
/// the check digit must fit, and either the digits stand in the grouping of the NHS (3-3-4), or they are grouped as people group
/// them and not called something else ("order 400 ..."). Whether such a number was ever issued is not asked: ranges are added.
final class HealthNumbers implements Detector {

    private static final int KEYWORD_WITHIN = 6;
    private static final int OTHER_WITHIN = 3;
    private static final Pattern PLAIN_SEPARATOR = Pattern.compile("[ \\n._-]{1,4}");
    private static final List<Integer> NHS_GROUPS = List.of(3, 3, 4);
    private static final Set<List<Integer>> USUAL = Set.of(
            List.of(10), NHS_GROUPS, List.of(3, 4, 3), List.of(4, 3, 3), List.of(6, 4), List.of(5, 5), List.of(3, 7),
            List.of(2, 2, 2, 2, 2), List.of(2, 2, 2, 4));

    private final PhraseSet keywords;
    private final PhraseSet closeKeywords;
    private final PhraseSet otherNumbers;
    private final Set<String> placeholders;

    HealthNumbers(PhraseLists lists) {
        keywords = lists.get("health-number");
        closeKeywords = lists.get("health-number-beside");
        otherNumbers = lists.get("other-number");
        placeholders = lists.words("placeholder-number");
    }

    @Override
    public List<Found> find(Words words) {
        return DigitGroups.in(words.folded()).stream()
                .flatMap(groups -> groups.runs(NhsNumber.LENGTH, NhsNumber.LENGTH, _ -> true).stream()
                        .filter(run -> isHealthNumber(words, run, run.start() == groups.list().getFirst().start())))
                .map(run -> new Found(run.start(), run.end(), kind(run.digits())))
                .toList();
    }

    private static String kind(String digits) {
        String kind = NhsNumber.kind(digits);
        return kind.isEmpty() ? "NHS number" : kind;
    }

    private boolean isHealthNumber(Words words, Run run, boolean isFirst) {
        if (placeholders.contains(run.digits())) {
            return false;
        }
        boolean grouped = run.lengths().equals(NHS_GROUPS);
        boolean known = NhsNumber.isChecked(run.digits());
        if (isKeyed(words, run)) {
            return known || isFirst;
        }
        // In the grouping of the NHS and with its check digit it is one, whatever it is called.
        return known && isUsual(run) && !isGlued(run) && (grouped || !isOther(words, run));
    }

    private boolean isKeyed(Words words, Run run) {
        int first = words.indexAt(run.start());
        int after = words.indexAt(run.end());
        return keywords.isWithin(words, first - KEYWORD_WITHIN, first)
                || keywords.isWithin(words, after, after + KEYWORD_WITHIN)
                || closeKeywords.isWithin(words, first - 1, first)
                || endsWithLetters(words, run);
    }

    /// Whether the number is glued to its keyword ("nhs9990000018", "NHS number9990000018").
    private boolean endsWithLetters(Words words, Run run) {
        int word = words.indexAt(run.start()) - 1;
        if (word < 0 || words.list().get(word).end() <= run.start() || run.groups().size() > 1) {
            return false;
        }
        return words.plain(word).startsWith("nhs") || words.plain(word).startsWith("chi")
                || words.plain(word).startsWith("n") && closeKeywords.startsAt(words, word - 1);
    }

    private static boolean isUsual(Run run) {
        boolean split = run.folded().substring(run.start(), run.end()).contains("\n");
        return (split || USUAL.contains(run.lengths())) && run.isSeparatedBy(PLAIN_SEPARATOR);
    }

    private static boolean isGlued(Run run) {
        return Character.isLetterOrDigit(run.before()) || Character.isLetter(run.after())
                || "£$+/".indexOf(run.before()) >= 0;
    }

    private boolean isOther(Words words, Run run) {
        int first = words.indexAt(run.start());
        return otherNumbers.isWithin(words, first - OTHER_WITHIN, first);
    }
}
