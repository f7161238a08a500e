package foothold.web.pages;

import foothold.checklist.Noted;
import foothold.checklist.Work.Status;
import foothold.conversation.TaskChange;
import foothold.interview.GoLive;
import foothold.interview.UkDays;
import foothold.web.Texts;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a task stands, as a person typed it into its form.
///
/// @param due     a day as people or browsers write it, or empty
/// @param version the sequence number of the state that the form was made from
public record TaskForm(String status, String owner, String due, String note, int version) {

    private static final Pattern VERSION = Pattern.compile("\\d{1,6}");

    static TaskForm of(Noted noted, int sequence) {
        LocalDate due = noted.work().due();
        return new TaskForm(noted.work().status().id(), noted.work().owner(), due == null ? "" : UkDays.text(due),
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

    /// What is wrong with what was typed.
    ///
    /// @param field the id of the field to mend; empty when it is not one field
    /// @param text  what to do about it
    public record Mistake(String field, String text) {

        static final Mistake NONE = new Mistake("", "");

        static Mistake of(String text) {
            return new Mistake("", text);
        }

        /// Whether it is in this field.
        public boolean in(String id) {
            return field.equals(id);
        }
    }

    /// The first mistake, from the top of the form.
    Optional<Mistake> mistake() {
        if (Status.find(status).isEmpty()) {
            return Optional.of(new Mistake("status-" + Status.values()[0].id(), "Choose how far the task is."));
        }
        if (owner.length() > Texts.LONGEST_OWNER) {
            return Optional.of(new Mistake("owner",
                    "Name a role or team in " + Texts.LONGEST_OWNER + " characters or fewer."));
        }
        if (!due.isEmpty() && day().isEmpty()) {
            return Optional.of(new Mistake("due", "Give the due date as a day, such as 14 June 2027, or leave it empty."));
        }
        return note.length() <= Texts.LONGEST ? Optional.empty()
                : Optional.of(new Mistake("note", Texts.tooLong("Your note", note)));
    }

    private Optional<LocalDate> day() {
        return GoLive.find(due).filter(date -> !date.monthOnly()).map(GoLive::day);
    }

    TaskChange change() {
        return new TaskChange(Status.find(status).orElseThrow(), owner, day().orElse(null), due.isEmpty(), note);
    }
}
