package foothold.interview;

import foothold.interview.Sign.Place;
import foothold.knowledge.Readings;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the go-live month from a text: a month that is named as a time ("in June", "by March 2027") in a sentence that
/// is not about another date. Without a year it is the next such month, or the last one when it is told as past.
final class GoLiveMonth {

    private static final Map<String, Month> NAMES = Stream.of(Month.values()).collect(Collectors.toMap(
            month -> month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK), Function.identity()));
    private static final List<String> BEFORE_A_MONTH =
            List.of("in", "by", "from", "for", "this", "next", "since", "until", "of", "early", "late", "mid", "last", "during", "on");
    private static final List<String> AFTER_A_MONTH = List.of("go", "launch", "start", "rollout", "pilot");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");

    /// @param past whether it is told as past
    record Found(YearMonth month, boolean past, Place place) {
        /// Such as "June 2027".
        String text() {
            return MONTH.format(month);
        }
    }

    private final List<Sign> otherDates;
    private final List<Sign> past;

    GoLiveMonth(Readings readings) {
        otherDates = readings.otherDates().stream().map(Sign::of).toList();
        past = readings.past().stream().map(Sign::of).toList();
    }

    /// The one month that is read; empty when there is none, or more than one.
    Optional<Found> find(PlainWords text, LocalDate today) {
        List<Found> found = IntStream.range(0, text.words().size()).boxed()
                .flatMap(at -> at(text, at, today).stream()).toList();
        return found.stream().map(Found::month).distinct().count() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Found> at(PlainWords text, int at, LocalDate today) {
        Optional<YearMonth> next = nextMonth(text, at, today);
        if (next.isPresent()) {
            return next.map(month -> new Found(month, false, new Place(at - 1, at + 1)))
                    .filter(_ -> ours(text, at));
        }
        Month month = NAMES.get(word(text, at));
        if (month == null || !named(text, at) || !ours(text, at)) {
            return Optional.empty();
        }
        boolean before = toldAsPast(text, at);
        boolean year = YEAR.matcher(word(text, at + 1)).matches();
        YearMonth found = year ? YearMonth.of(Integer.parseInt(word(text, at + 1)), month)
                : before ? latest(month, today) : coming(month, today);
        return Optional.of(new Found(found, before, new Place(Math.max(0, at - 1), at + (year ? 2 : 1))));
    }

    private static Optional<YearMonth> nextMonth(PlainWords text, int at, LocalDate today) {
        return word(text, at).equals("month") && word(text, at - 1).equals("next")
                ? Optional.of(YearMonth.from(today).plusMonths(1)) : Optional.empty();
    }

    /// "May" is a month only where a time is named.
    private static boolean named(PlainWords text, int at) {
        String before = word(text, at - 1);
        String after = word(text, at + 1);
        return BEFORE_A_MONTH.contains(before) || DAY.matcher(before).matches() || YEAR.matcher(after).matches()
                || AFTER_A_MONTH.contains(after);
    }

    private boolean ours(PlainWords text, int at) {
        return otherDates.stream().flatMap(sign -> sign.places(text).stream())
                .noneMatch(place -> sentence(text, place.from()) == sentence(text, at));
    }

    private boolean toldAsPast(PlainWords text, int at) {
        return word(text, at - 1).equals("last") || past.stream().flatMap(sign -> sign.places(text).stream())
                .anyMatch(place -> place.from() < at && sentence(text, place.from()) == sentence(text, at));
    }

    private static YearMonth coming(Month month, LocalDate today) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isBefore(YearMonth.from(today)) ? thisYear.plusYears(1) : thisYear;
    }

    private static YearMonth latest(Month month, LocalDate today) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }

    private static int sentence(PlainWords text, int at) {
        return text.words().get(at).sentence();
    }

    private static String word(PlainWords text, int at) {
        return at < 0 || at >= text.words().size() ? "" : text.words().get(at).plain();
    }
}
