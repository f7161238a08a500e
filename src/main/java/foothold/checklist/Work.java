package foothold.checklist;

import foothold.knowledge.Ids;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people did about a task and wrote on it.
///
/// @param owner a role or team, never a person's name; empty while nobody has it
/// @param due   the day they agreed on; without one, the suggested date stands
/// @param note  in their own words; may be empty
public record Work(Status status, String owner, @Nullable LocalDate due, String note) {

    /// Nothing done and nothing written.
    public static final Work NONE = new Work(Status.NOT_STARTED, "", null, "");

    /// The same without the note.
    Work withoutNote() {
        return new Work(status, owner, due, "");
    }

    /// How far a task is.
    public enum Status {
        NOT_STARTED, IN_PROGRESS, DONE, NOT_RELEVANT;

        /// The status's name in the API.
        public String id() {
            return Ids.of(this);
        }

        /// Whether there is still something to do.
        public boolean open() {
            return this == NOT_STARTED || this == IN_PROGRESS;
        }

        /// The status with this API name, if there is one.
        public static Optional<Status> find(String id) {
            return Ids.find(Status.class, id);
        }
    }
}
