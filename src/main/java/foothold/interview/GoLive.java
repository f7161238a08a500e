package foothold.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When something goes live, as people say it: a day, or no more than a month.
///
/// @param day       the day; the first of the month when only that is known
/// @param monthOnly whether only the month is known
public record GoLive(LocalDate day, boolean monthOnly) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2099;
    private static final String YEAR = "(?<year>\\d{4})";
    /// "June 2027", "14 June 2027", "the 14th of June, 2027".
    private static final Pattern WORDS = Pattern.compile(
            "(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<month>[a-z]{3,9})\\.?,? " + YEAR);
    /// "6/2027", "14/6/2027": the day comes first, as in the UK.
    private static final Pattern FIGURES =
            Pattern.compile("(?:(?<day>\\d{1,2})[/.-])?(?<month>\\d{1,2})[/.-]" + YEAR);
    /// "2027-06", "2027-06-14".
    private static final Pattern ISO = Pattern.compile(YEAR + "-(?<month>\\d{2})(?:-(?<day>\\d{2}))?");

    /// The date in a text that holds nothing else; empty for any other text, and for a date that no calendar has.
    public static Optional<GoLive> find(String text) {
        String plain = text.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        return Stream.of(WORDS, FIGURES, ISO).map(pattern -> pattern.matcher(plain)).filter(Matcher::matches)
                .flatMap(match -> of(match).stream()).findFirst();
    }

    private static Optional<GoLive> of(Matcher match) {
        String day = match.group("day");
        int year = Integer.parseInt(match.group("year"));
        Optional<Integer> month = month(match.group("month"));
        if (month.isEmpty() || year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GoLive(LocalDate.of(year, month.get(), day == null ? 1 : Integer.parseInt(day)),
                    day == null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String text) {
        return Character.isDigit(text.charAt(0)) ? Optional.of(Integer.parseInt(text))
                : Stream.of(Month.values()).filter(month -> named(month, text)).map(Month::getValue).findFirst();
    }

    /// Three letters and more of its name: "jun", "sept", "june".
    private static boolean named(Month month, String text) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK).startsWith(text);
    }
}
