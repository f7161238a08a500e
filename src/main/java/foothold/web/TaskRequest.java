package foothold.web;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.checklist.Work.Status;
import foothold.conversation.TaskChange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A change to a task as the API takes it: what is missing stays as it is; null or an empty text takes it away.
record TaskRequest(@Nullable JsonNode status, @Nullable JsonNode owner, @Nullable JsonNode due,
                   @Nullable JsonNode note) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2099;

    /// The change that is asked for.
    ///
    /// @throws Problem 400 naming the field that is not as it must be
    TaskChange change() {
        if (Stream.of(status, owner, due, note).allMatch(field -> field == null)) {
            throw Problem.badRequest("Send at least one of status, owner, due and note.");
        }
        Optional<String> day = text(due, "due");
        return new TaskChange(text(status, "status").map(TaskRequest::status).orElse(null),
                text(owner, "owner").map(Texts::owner).orElse(null), day.flatMap(TaskRequest::day).orElse(null),
                day.isPresent() && day.get().isEmpty(),
                text(note, "note").map(text -> Texts.optional(text, "note").strip()).orElse(null));
    }

    /// A field's text; empty when the field is missing.
    private static Optional<String> text(@Nullable JsonNode field, String name) {
        if (field == null) {
            return Optional.empty();
        }
        if (field.isNull()) {
            return Optional.of("");
        }
        if (!field.isTextual()) {
            throw Problem.badRequest("The field \"" + name + "\" must be a text. See /openapi.yaml for its shape.");
        }
        return Optional.of(field.textValue().strip());
    }

    private static Status status(String id) {
        return Status.find(id).orElseThrow(() ->
                Problem.badRequest("status must be not-started, in-progress, done or not-relevant."));
    }

    /// A day; empty for an empty text.
    ///
    /// @throws Problem 400 when it is no day of this century
    static Optional<LocalDate> day(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            throw noDay();
        }
        throw noDay();
    }

    private static Problem noDay() {
        return Problem.badRequest("due must be a day such as 2027-06-14, or null to take it away.");
    }
}
