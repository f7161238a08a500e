package foothold.conversation;

import foothold.advice.Reply;
import foothold.checklist.Checklist;
import foothold.checklist.Noted;
import foothold.checklist.Task;
import foothold.checklist.Work;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Keeps what people note on tasks. Two people may note on different tasks at once; of two who change the same task from
/// the same state, the second is told and loses nothing.
public final class TaskNotes {

    /// The most notes of a conversation, besides its other turns.
    static final int MOST_NOTES = 600;

    private final Function<Conversation, Checklist> checklists;
    private final Answering answering;
    private final ConversationStore store;
    private final Clock clock;

    TaskNotes(Function<Conversation, Checklist> checklists, Answering answering, ConversationStore store, Clock clock) {
        this.checklists = checklists;
        this.answering = answering;
        this.store = store;
        this.clock = clock;
    }

    /// A change that somebody wants.
    ///
    /// @param seen        the sequence number of the state that they saw, if they say: when the task was changed since,
    ///                    nothing is kept
    /// @param key         their idempotency key, or empty
    /// @param fingerprint a hash of their request
    public record Wanted(String task, TaskChange change, OptionalInt seen, String key, String fingerprint) {
        private Wanted with(TaskChange other) {
            return new Wanted(task, other, seen, key, fingerprint);
        }
    }

    /// What became of it.
    public sealed interface Result {

        /// It is kept, or changes nothing; this is the task now.
        ///
        /// @param sequence the state of the conversation that this is
        record Kept(Noted noted, int sequence) implements Result {
        }

        /// Somebody changed the task since; this is how it is now.
        record Stale(Noted noted, int sequence) implements Result {
        }

        /// The boundary stopped a text. Nothing is kept.
        record Stopped(Reply reply) implements Result {
        }

        /// No such task is on the checklist, and nothing was noted on one.
        record Unknown() implements Result {
        }

        /// The key was used before for another request.
        record KeyReused() implements Result {
        }

        /// As much was noted as can be.
        record Full() implements Result {
        }

        /// The conversation does not exist any more.
        record Gone() implements Result {
        }
    }

    /// A task and what was noted on it, also when nothing calls for it any more.
    public Optional<Noted> find(Conversation conversation, String task) {
        Checklist checklist = checklists.apply(conversation);
        return checklist.find(task).map(TaskNotes::noted)
                .or(() -> checklist.noLongerNeeded().stream().filter(noted -> noted.task().equals(task)).findFirst());
    }

    private static Noted noted(Task task) {
        return new Noted(task.id(), task.title(), task.work(), task.version());
    }

    /// Keeps a change.
    public Result change(String id, Wanted wanted) {
        TaskChange change = wanted.change();
        Screened owner = answering.note(Objects.requireNonNullElse(change.owner(), ""));
        Screened note = answering.note(Objects.requireNonNullElse(change.note(), ""));
        return switch (new Typed(owner, note)) {
            case Typed(Screened.Stopped stopped, _) -> new Result.Stopped(stopped.reply());
            case Typed(_, Screened.Stopped stopped) -> new Result.Stopped(stopped.reply());
            case Typed(Screened.Words cleanOwner, Screened.Words cleanNote) ->
                    keep(id, wanted.with(change.withTexts(cleanOwner.text(), cleanNote.text())));
        };
    }

    /// What the boundary makes of the two texts of a change.
    private record Typed(Screened owner, Screened note) {
    }

    private Result keep(String id, Wanted wanted) {
        // Another turn that comes first only means to look again: it may have been about something else. Each round lost
        // is a turn of somebody else kept, so this ends with a full conversation at the latest.
        while (true) {
            Optional<Conversation> conversation = store.find(id);
            if (conversation.isEmpty()) {
                return new Result.Gone();
            }
            Optional<Result> result = attempt(conversation.get(), wanted);
            if (result.isPresent()) {
                return result.get();
            }
        }
    }

    /// One try; empty when another turn came between.
    private Optional<Result> attempt(Conversation conversation, Wanted wanted) {
        Optional<TurnRecord> before = conversation.findByKey(wanted.key());
        Optional<Noted> found = find(conversation, wanted.task());
        if (found.isEmpty()) {
            return Optional.of(new Result.Unknown());
        }
        if (before.isPresent()) {
            return Optional.of(before.get().fingerprint().equals(wanted.fingerprint())
                    ? new Result.Kept(found.get(), conversation.sequence()) : new Result.KeyReused());
        }
        Noted now = found.get();
        if (wanted.seen().isPresent() && (now.version() > wanted.seen().getAsInt()
                || wanted.seen().getAsInt() > conversation.sequence())) {
            return Optional.of(new Result.Stale(now, conversation.sequence()));
        }
        Work work = wanted.change().applyTo(now.work());
        if (work.equals(now.work())) {
            return Optional.of(new Result.Kept(now, conversation.sequence()));
        }
        return append(conversation, wanted, now.title(), work);
    }

    private Optional<Result> append(Conversation conversation, Wanted wanted, String title, Work work) {
        if (conversation.turns().stream().filter(turn -> turn.turn() instanceof Turn.TaskNoted).count() >= MOST_NOTES) {
            return Optional.of(new Result.Full());
        }
        int next = conversation.sequence() + 1;
        var record = new TurnRecord(next, clock.instant().truncatedTo(ChronoUnit.MILLIS), wanted.key(),
                wanted.fingerprint(), new Turn.TaskNoted(wanted.task(), title, work));
        return store.append(conversation.id(), record)
                ? Optional.of(new Result.Kept(new Noted(wanted.task(), title, work, next), next)) : Optional.empty();
    }

    /// What was last noted on each task.
    static Map<String, Noted> of(Conversation conversation) {
        Map<String, Noted> last = new HashMap<>();
        for (TurnRecord record : conversation.turns()) {
            if (record.turn() instanceof Turn.TaskNoted(String task, String title, Work work)) {
                last.put(task, new Noted(task, title, work, record.sequence()));
            }
        }
        return last;
    }
}
