package foothold.boundary;

import foothold.boundary.DigitGroups.Run;
import foothold.boundary.Verdict.Found;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds NHS, CHI and Health and Care numbers, however they are typed.
///
/// With a keyword beside it ("NHS number"), any ten digits are one: a mistyped number still leads to a person. Without,
/// the check digit and the issued range must fit, the digits must be grouped as people group them, and the number must not
/// be called something else ("order 400 ...").
final class HealthNumbers implements Detector {

    private static final int KEYWORD_WITHIN = 6;
    private static final int OTHER_WITHIN = 3;
    private static final Pattern PLAIN_SEPARATOR = Pattern.compile("[ \\n._-]{1,4}");
    private static final List<Integer> NHS_GROUPS = List.of(3, 3, 4);
    private static final Set<List<Integer>> USUAL = Set.of(
            List.of(10), NHS_GROUPS, List.of(6, 4), List.of(5, 5), List.of(3, 7));

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
                .flatMap(groups -> groups.runs(words.folded(), NhsNumber.LENGTH, NhsNumber.LENGTH).stream()
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
        boolean known = !NhsNumber.kind(run.digits()).isEmpty();
        if (isKeyed(words, run)) {
            return known || isFirst;
        }
        return known && isUsual(run) && !isGlued(words.folded(), run) && !isOther(words, run);
    }

    private boolean isKeyed(Words words, Run run) {
        int first = words.indexAt(run.start());
        int after = words.indexAt(run.end());
        return keywords.isWithin(words, first - KEYWORD_WITHIN, first)
                || keywords.isWithin(words, after, after + KEYWORD_WITHIN)
                || closeKeywords.isWithin(words, first - 1, first)
                || endsWithLetters(words, run);
    }

    /// Whether the number is glued to its keyword ("nhs9990000018").
    private boolean endsWithLetters(Words words, Run run) {
        int word = words.indexAt(run.start()) - 1;
        return word >= 0 && words.list().get(word).end() > run.start()
                && words.plain(word).startsWith("nhs") && run.lengths().size() == 1;
    }

    private static boolean isUsual(Run run) {
        boolean split = run.separators().stream().anyMatch(separator -> separator.contains("\n"));
        return (split || USUAL.contains(run.lengths()))
                && run.separators().stream().allMatch(separator -> PLAIN_SEPARATOR.matcher(separator).matches());
    }

    private static boolean isGlued(String folded, Run run) {
        char before = run.start() == 0 ? ' ' : folded.charAt(run.start() - 1);
        char after = run.end() == folded.length() ? ' ' : folded.charAt(run.end());
        return Character.isLetterOrDigit(before) || Character.isLetter(after)
                || before == '£' || before == '$' || before == '+' || before == '/';
    }

    /// A number in the grouping of the NHS that also passes its check is one, whatever stands before it.
    private boolean isOther(Words words, Run run) {
        if (run.lengths().equals(NHS_GROUPS)) {
            return false;
        }
        int first = words.indexAt(run.start());
        return otherNumbers.isWithin(words, first - OTHER_WITHIN, first);
    }
}
