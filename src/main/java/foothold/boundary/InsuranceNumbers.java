package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds National Insurance numbers: two letters, six digits and a letter A to D
/// (HMRC National Insurance Manual, NIM39110: which first letters are used).
///
/// Where the text calls it one, any two letters will do: a mistyped number is still somebody's.
final class InsuranceNumbers implements Detector {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![a-z0-9])([a-z]{2})([ .-]{0,2})"
                    + "[0-9]{2}[ .-]{0,2}[0-9]{2}[ .-]{0,2}[0-9]{2}(?![0-9])"
                    + "([ .-]{0,2}[a-d](?![a-z0-9]))?");
    /// Digit by digit, as only somebody does who says what it is.
    private static final Pattern SPACED = Pattern.compile(
            "(?<![a-z0-9])[a-z][ .-]?[a-z](?:[ .-]{1,2}[0-9]){6}(?:[ .-]{0,2}[a-d])?(?![a-z0-9])");
    private static final Pattern USED_LETTERS = Pattern.compile("[abceghj-prstw-z][abceghj-nprstw-z]");
    private static final int KEYWORD_WITHIN = 6;

    private final PhraseSet keywords;

    InsuranceNumbers(PhraseLists lists) {
        keywords = lists.get("insurance-number");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        Matcher number = NUMBER.matcher(words.folded());
        while (number.find()) {
            // "at 10 11 12 a" is a time, not a number, unless it is written or called as one
            boolean written = number.group(3) != null && USED_LETTERS.matcher(number.group(1)).matches()
                    && (number.group(2).isEmpty() || Character.isUpperCase(words.text().charAt(number.start())));
            if (written || isKeyed(words, number.start(), number.end())) {
                found.add(new Found(number.start(), number.end(), "National Insurance number"));
            }
        }
        Matcher spaced = SPACED.matcher(words.folded());
        while (spaced.find()) {
            if (isKeyed(words, spaced.start(), spaced.end())) {
                found.add(new Found(spaced.start(), spaced.end(), "National Insurance number"));
            }
        }
        return found;
    }

    private boolean isKeyed(Words words, int start, int end) {
        int first = words.indexAt(start);
        int after = words.indexAt(end);
        return keywords.isWithin(words, first - KEYWORD_WITHIN, first) || keywords.isWithin(words, after, after + KEYWORD_WITHIN);
    }
}
