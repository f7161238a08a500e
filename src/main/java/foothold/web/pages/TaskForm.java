package foothold.web.pages;

import foothold.checklist.Noted;
import foothold.checklist.Work.Status;
import foothold.conversation.TaskChange;
import foothold.interview.GoLive;
import foothold.web.Texts;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a task stands, as a person typed it into its form.
///
/// @param due     a day as people or browsers write it, or empty
/// @param version the sequence number of the state that the form was made from
public record TaskForm(String status, String owner, String due, String note, int version) {

    /// As people write it, and as it is read back.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}");

    static TaskForm of(Noted noted, int sequence) {
        LocalDate due = noted.work().due();
        return new TaskForm(noted.work().status().id(), noted.work().owner(), due == null ? "" : DAY.format(due),
                noted.work().note(), sequence);
    }

    static TaskForm read(Context context) {
        String version = FormAnswer.field(context, "version");
        return new TaskForm(FormAnswer.field(context, "status"), FormAnswer.field(context, "owner"),
                FormAnswer.field(context, "due"), FormAnswer.field(context, "note"),
                // Without a version nothing is overwritten: it counts as older than any change.
                VERSION.matcher(version).matches() ? Integer.parseInt(version) : 0);
    }

    /// What was typed, to be sent again from another state.
    TaskForm at(int sequence) {
        return new TaskForm(status, owner, due, note, sequence);
    }

    /// What is wrong with what was typed, and what to do about it.
    Optional<String> problem() {
        if (Status.find(status).isEmpty()) {
            return Optional.of("Choose how far the task is.");
        }
        if (owner.length() > Texts.LONGEST_OWNER) {
            return Optional.of("Name a role or team in " + Texts.LONGEST_OWNER + " characters or fewer.");
        }
        if (note.length() > Texts.LONGEST) {
            return Optional.of("Your note has " + note.length() + " characters. Shorten it to " + Texts.LONGEST
                    + " or fewer.");
        }
        return due.isEmpty() || day().isPresent() ? Optional.empty()
                : Optional.of("Give the due date as a day, such as 14 June 2027, or leave it empty.");
    }

    private Optional<LocalDate> day() {
        return GoLive.find(due).filter(date -> !date.monthOnly()).map(GoLive::day);
    }

    TaskChange change() {
        return new TaskChange(Status.find(status).orElseThrow(), owner, day().orElse(null), due.isEmpty(), note);
    }
}
