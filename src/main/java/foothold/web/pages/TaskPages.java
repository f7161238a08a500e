package foothold.web.pages;

import foothold.advice.Reply;
import foothold.checklist.Checklist;
import foothold.checklist.Noted;
import foothold.conversation.Conversation;
import foothold.conversation.TaskNotes.Result;
import foothold.conversation.TaskNotes.Wanted;
import foothold.web.Access;
import foothold.web.Fingerprint;
import foothold.web.Problem;
import foothold.web.Services;
import foothold.web.pages.TaskForm.Mistake;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One task of the checklist as a page, with a form that says how it stands. When two people change the same task, the
/// second sees both versions with their own still in the form: they decide, and nothing is lost.
public final class TaskPages {

    private static final String CONFLICT = "Somebody changed this task while you had it open. Both versions are below. "
            + "Yours is in the form: change it if you need to, and save again.";

    private final Services services;
    private final Pages pages;
    private final Access access;

    public TaskPages(Services services, Pages pages, Access access) {
        this.services = services;
        this.pages = pages;
        this.access = access;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/interview/checklist/{task}", access.held(this::show));
        config.routes.post("/interview/checklist/{task}", access.held(this::save));
    }

    /// What the page says besides the task.
    ///
    /// @param theirs what somebody else noted meanwhile
    private record Besides(Mistake mistake, @Nullable Noted theirs, @Nullable Reply reply) {
        static final Besides NOTHING = new Besides(Mistake.NONE, null, null);

        static Besides mistake(Mistake mistake) {
            return new Besides(mistake, null, null);
        }
    }

    private void show(Context context, Conversation conversation) {
        Noted noted = noted(context, conversation);
        write(context, conversation, noted, TaskForm.of(noted, conversation.sequence()), Besides.NOTHING);
    }

    private Noted noted(Context context, Conversation conversation) {
        return services.dialogue().tasks().find(conversation, context.pathParam("task")).orElseThrow(() ->
                Problem.notFound("No such task is on your checklist. It may have changed: look at the checklist again."));
    }

    private void save(Context context, Conversation conversation) {
        Noted noted = noted(context, conversation);
        TaskForm form = TaskForm.read(context);
        Optional<Mistake> mistake = form.mistake();
        if (mistake.isPresent()) {
            write(context.status(HttpStatus.BAD_REQUEST), conversation, noted, form, Besides.mistake(mistake.get()));
            return;
        }
        var wanted = new Wanted(noted.task(), form.change(), OptionalInt.of(form.version()), "", Fingerprint.of(context));
        switch (services.dialogue().tasks().change(conversation.id(), wanted)) {
            case Result.Kept _ -> context.redirect("/interview/checklist#" + noted.task(), HttpStatus.SEE_OTHER);
            case Result.Stale stale -> write(context.status(HttpStatus.CONFLICT), conversation, stale.noted(),
                    form.at(stale.sequence()), new Besides(Mistake.of(CONFLICT), stale.noted(), null));
            case Result.Stopped stopped -> write(context.status(HttpStatus.UNPROCESSABLE_CONTENT), conversation, noted, form,
                    new Besides(Mistake.of("This was not saved. Please read why, change your text and save again."), null,
                            stopped.reply()));
            case Result.Full _ -> write(context.status(HttpStatus.UNPROCESSABLE_CONTENT), conversation, noted, form, Besides.mistake(
                    Mistake.of("As much was noted on this checklist as can be. Print or save it, and start a new one.")));
            case Result.KeyReused _, Result.Unknown _, Result.Gone _ -> throw Problem.notFound(
                    "Your checklist was erased or this task is gone. Look at the checklist again.");
        }
    }

    private void write(Context context, Conversation conversation, Noted noted, TaskForm form, Besides besides) {
        Checklist checklist = services.dialogue().checklist(conversation);
        Map<String, Object> values = new HashMap<>();
        values.put("noted", noted);
        values.put("form", form);
        values.put("mistake", besides.mistake());
        checklist.find(noted.task()).map(task -> task.with(noted)).ifPresent(task -> values.put("task", task));
        if (besides.theirs() != null) {
            values.put("theirs", besides.theirs());
        }
        if (besides.reply() != null) {
            values.put("reply", besides.reply());
        }
        pages.write(context, "task-page", values);
    }
}
