package foothold.boundary;

import foothold.boundary.DigitGroups.Run;
import foothold.boundary.Verdict.Found;
import java.util.List;

/// Finds numbers of payment cards: 13 to 19 digits of a card scheme that pass the Luhn check (ISO/IEC 7812-1, annex B).
final class CardNumbers implements Detector {

    private static final int FEWEST = 13;
    private static final int MOST = 19;
    private static final int OTHER_WITHIN = 2;

    private final PhraseSet otherNumbers;

    CardNumbers(PhraseLists lists) {
        otherNumbers = lists.get("goods-number");
    }

    @Override
    public List<Found> find(Words words) {
        return DigitGroups.in(words.folded()).stream()
                .flatMap(groups -> groups.runs(FEWEST, MOST, CardNumbers::mayStart).stream())
                .filter(run -> isCard(run) && !isOther(words, run))
                .map(run -> new Found(run.start(), run.end(), "card number"))
                .toList();
    }

    private static boolean isCard(Run run) {
        String digits = run.digits();
        return isOfScheme(digits) && passesLuhn(digits);
    }

    /// A card's number is typed as a whole, in fours, or digit by digit, and starts with a digit of some scheme.
    private static boolean mayStart(DigitGroups.Group group) {
        int length = group.digits().length();
        return (length == 1 || length == 4 || length >= FEWEST) && "23456".indexOf(group.digits().charAt(0)) >= 0;
    }

    private static boolean isOfScheme(String digits) {
        int length = digits.length();
        return switch (digits.charAt(0)) {
            case '3' -> length == 15 && (digits.startsWith("34") || digits.startsWith("37"));
            case '4' -> length == 13 || length == 16 || length == 19;
            case '2', '5' -> length == 16;
            case '6' -> length >= 16;
            default -> false;
        };
    }

    private boolean isOther(Words words, Run run) {
        int first = words.indexAt(run.start());
        return otherNumbers.isWithin(words, first - OTHER_WITHIN, first);
    }

    static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
