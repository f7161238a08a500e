package foothold.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as people in the UK count and write them.
public final class UkDays {

    /// The time zone of the whole UK.
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private UkDays() {
    }

    /// The day that it is in the UK at a moment.
    public static LocalDate at(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /// A day as people write it, such as "14 June 2027"; [GoLive#find] reads it back.
    public static String text(LocalDate day) {
        return WRITTEN.format(day);
    }
}
