package foothold.conversation;

import foothold.checklist.Work;
import foothold.checklist.Work.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody wants changed in the work on a task. What is null stays as it is.
///
/// @param clearDue whether the day that was set is to go, so that the suggested one stands again
public record TaskChange(@Nullable Status status, @Nullable String owner, @Nullable LocalDate due, boolean clearDue,
                         @Nullable String note) {

    /// This change with other texts, where it has one.
    TaskChange withTexts(String otherOwner, String otherNote) {
        return new TaskChange(status, owner == null ? null : otherOwner, due, clearDue, note == null ? null : otherNote);
    }

    /// The work after this change.
    Work applyTo(Work work) {
        return new Work(status == null ? work.status() : status, owner == null ? work.owner() : owner,
                clearDue ? null : due == null ? work.due() : due, note == null ? work.note() : note);
    }
}
