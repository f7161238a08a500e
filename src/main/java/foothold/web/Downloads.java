package foothold.web;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Checklists as files. Making one takes far more time and memory than any other answer, so each is counted like a
/// turn and only a few are made at once.
public final class Downloads {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<ChecklistExport> exports;
    private final RateLimits limits;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Downloads(List<ChecklistExport> exports, RateLimits limits) {
        this.exports = exports;
        this.limits = limits;
    }

    /// The forms in which there is something of this checklist to take away.
    public List<ChecklistExport.Form> offered(Checklist checklist) {
        return fitting(checklist).stream().map(ChecklistExport::form).toList();
    }

    /// The exports in which there is something of this checklist.
    List<ChecklistExport> fitting(Checklist checklist) {
        var copy = new ChecklistExport.Copy(checklist);
        return exports.stream().filter(export -> export.fits(copy)).toList();
    }

    /// Writes a checklist as a file to be kept.
    ///
    /// @throws Problem 406 when it would be empty, 429 and 503 when too much is asked
    public void write(Context context, Checklist checklist, ChecklistExport export) {
        var copy = new ChecklistExport.Copy(checklist);
        if (!export.fits(copy)) {
            throw Problem.notAcceptable("There would be nothing in it: a calendar holds only tasks that were "
                    + "given a date, and none was yet. Take another form.");
        }
        limits.count(context);
        byte[] file = make(context, export, copy);
        context.header("Content-Disposition", "attachment; filename=\"" + copy.fileName(export.form()) + "\"");
        context.contentType(export.form().mediaType()).result(file);
    }

    private byte[] make(Context context, ChecklistExport export, ChecklistExport.Copy copy) {
        if (!entered()) {
            context.header("Retry-After", String.valueOf(PATIENCE.toSeconds()));
            throw Problem.unavailable("Many files are being made. Try again in a few seconds.");
        }
        try {
            return export.write(copy);
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
