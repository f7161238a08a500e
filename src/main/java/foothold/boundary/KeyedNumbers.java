package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers that identify a person because of the word before them: "MRN 1234567", "hospital no: RX1 445566".
final class KeyedNumbers implements Detector {

    /// What may stand between the word and the number.
    private static final Pattern LINK = Pattern.compile(
            "(?:'s|[ :=#.-]|\\b(?:is|was|number|no|num|nos)\\b){0,8}+");
    /// "1234567", "RX1 445566", "HC-55872", "SW/2024/00619", "17F2048E", and an IBAN (ISO 13616)
    private static final Pattern NUMBER = Pattern.compile("(?:[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?"
            + "|(?:[a-z]{1,4}[/-]?|[a-z]{1,2} )?[0-9]{1,12}(?:[a-z][0-9]{2,10})?(?:[ /-][0-9]{2,10}){0,3}(?:-?[a-z])?)(?![a-z0-9])");
    private static final Pattern YEAR = Pattern.compile("[^0-9]*(?:19|20)[0-9]{2}[^0-9]*");
    private static final int FEWEST_DIGITS = 4;

    private final PhraseSet keywords;

    KeyedNumbers(PhraseLists lists) {
        keywords = lists.get("record-number");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < words.size(); i++) {
            for (int end : words.ends(keywords, i)) {
                add(found, words, words.list().get(end - 1).end());
            }
        }
        return found;
    }

    private static void add(List<Found> found, Words words, int from) {
        String text = words.folded();
        Matcher link = LINK.matcher(text).region(from, text.length());
        int start = link.lookingAt() ? link.end() : from;
        Matcher number = NUMBER.matcher(text).region(start, text.length());
        if (start > from && number.lookingAt() && isNumber(number.group())) {
            found.add(new Found(start, number.end(), "hospital or record number"));
        }
    }

    private static boolean isNumber(String written) {
        long digits = written.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && !YEAR.matcher(written).matches();
    }
}
