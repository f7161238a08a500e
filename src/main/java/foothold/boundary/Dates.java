package foothold.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whole dates, in figures or with the month's name.
final class Dates {

    private static final Pattern SEPARATOR = Pattern.compile(" ?[/.-] ?| {1,2}");
    private static final List<String> ENDINGS = List.of("st", "nd", "rd", "th");

    private static final Pattern GLUED = Pattern.compile("([a-z]{3,9})((?:19|20)?[0-9]{2})");

    private final PhraseSet months;
    private final PhraseSet ordinals;
    private final Set<String> monthWords;
    private final PhraseSet yearsInWords;

    Dates(PhraseLists lists) {
        months = lists.get("month");
        monthWords = lists.words("month");
        yearsInWords = lists.get("year-in-words");
        ordinals = lists.get("ordinal");
    }

    /// A date in a text.
    ///
    /// @param first  its first word
    /// @param end    one past its last word
    /// @param year   as written
    /// @param isPlain whether nobody would take it for anything else
    record Date(int first, int end, String year, boolean isPlain) {
    }

    /// The date that starts with a word.
    Optional<Date> at(Words words, int first) {
        return inFigures(words, first)
                .or(() -> dayFirst(words, first))
                .or(() -> monthFirst(words, first))
                .or(() -> together(words, first));
    }

    private static Optional<Date> inFigures(Words words, int first) {
        if (!words.isNumber(first) || !words.isNumber(first + 1) || !words.isNumber(first + 2)
                || !SEPARATOR.matcher(words.gapAfter(first)).matches()
                || !SEPARATOR.matcher(words.gapAfter(first + 1)).matches()) {
            return Optional.empty();
        }
        boolean plain = !words.gapAfter(first).isBlank();
        String start = words.plain(first);
        String end = words.plain(first + 2);
        if (isYear(start) && start.length() == 4 && isSmall(words.plain(first + 1), 12) && isSmall(end, 31)) {
            return Optional.of(new Date(first, first + 3, start, plain));
        }
        boolean days = isSmall(start, 31) && isSmall(words.plain(first + 1), 31);
        return days && isYear(end) ? Optional.of(new Date(first, first + 3, end, plain)) : Optional.empty();
    }

    /// "3 May 1948", "21st of June 84", "twelfth of May 1950"
    private Optional<Date> dayFirst(Words words, int first) {
        boolean ordinal = ordinals.startsAt(words, first);
        if (!ordinal && !isSmall(words.plain(first), 31)) {
            return Optional.empty();
        }
        int at = first + 1;
        at += ENDINGS.contains(words.plain(at)) ? 1 : 0;
        at += words.plain(at).equals("of") ? 1 : 0;
        Matcher glued = GLUED.matcher(words.plain(at));
        if (glued.matches() && monthWords.contains(glued.group(1))) {
            return Optional.of(new Date(first, at + 1, glued.group(2), true)); // "30Jun1947"
        }
        if (months.startsAt(words, at) && yearsInWords.startsAt(words, at + 1)) {
            return Optional.of(new Date(first, words.ends(yearsInWords, at + 1)[0], "", false));
        }
        return months.startsAt(words, at) && isYear(words.plain(at + 1))
                ? Optional.of(new Date(first, at + 2, words.plain(at + 1), !ordinal)) : Optional.empty();
    }

    /// "March 8th, 1941"
    private Optional<Date> monthFirst(Words words, int first) {
        if (!months.startsAt(words, first) || !isSmall(words.plain(first + 1), 31)) {
            return Optional.empty();
        }
        int at = first + 2;
        at += ENDINGS.contains(words.plain(at)) ? 1 : 0;
        return isYear(words.plain(at)) ? Optional.of(new Date(first, at + 1, words.plain(at), true)) : Optional.empty();
    }

    /// "07061955" or "19550607"
    private static Optional<Date> together(Words words, int first) {
        String digits = words.plain(first);
        if (words.isNumber(first) && digits.length() == 8 && isYear(digits.substring(0, 4))
                && isSmall(digits.substring(4, 6), 12) && isSmall(digits.substring(6), 31)) {
            return Optional.of(new Date(first, first + 1, digits.substring(0, 4), false));
        }
        return words.isNumber(first) && (digits.length() == 8 || digits.length() == 6)
                && isSmall(digits.substring(0, 2), 31) && isSmall(digits.substring(2, 4), 31)
                ? Optional.of(new Date(first, first + 1, digits.substring(4), false)) : Optional.empty();
    }

    private static boolean isSmall(String digits, int most) {
        return !digits.isEmpty() && digits.length() <= 2 && Character.isDigit(digits.charAt(0))
                && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= most;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 2 && Character.isDigit(digits.charAt(0))
                || digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }
}
