package foothold.checklist;

import java.time.LocalDate;

/// The day by which a task is best done, worked out from the go-live date and the lead time of its stage.
///
/// @param date   the day
/// @param about  whether only the month of going live is known, so that the day is no more than a guide
/// @param passed whether it has passed: the task is for now
public record Due(LocalDate date, boolean about, boolean passed) {
}
