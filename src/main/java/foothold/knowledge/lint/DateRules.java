package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import java.time.LocalDate;
import java.util.stream.Stream;

/// No page is past its review, checked in the future, or trusted for more than two years.
record DateRules(LocalDate today) implements Rule {

    private static final int LONGEST_YEARS = 2;

    @Override
    public Stream<Fault> check(Library library) {
        return library.knowledge().pages().stream().flatMap(page -> {
            LocalDate checked = page.head().checked();
            LocalDate review = page.head().reviewBy();
            if (review.isBefore(today)) {
                return Stream.of(library.fault(page, "review-by:", "its review was due on " + review));
            }
            // A day's grace: the machine that builds may be a time zone behind the person who checked.
            if (checked.isAfter(today.plusDays(1))) {
                return Stream.of(library.fault(page, "checked:", "it cannot have been checked on " + checked));
            }
            return review.isAfter(checked.plusYears(LONGEST_YEARS)) || !review.isAfter(checked)
                    ? Stream.of(library.fault(page, "review-by:", "a review is due within two years of the check"))
                    : Stream.empty();
        });
    }
}
