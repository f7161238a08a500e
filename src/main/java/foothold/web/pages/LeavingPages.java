package foothold.web.pages;

import foothold.web.Access;
import foothold.web.Resuming;
import foothold.web.Services;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/// Leaving: for now, with a code that opens the conversation elsewhere, or for good, with everything erased.
public final class LeavingPages {

    private static final String WRONG = "We do not know this code. Check each letter and figure, or make a new code"
            + " on the device where your answers are open.";

    private final Services services;
    private final Pages pages;
    private final Access access;
    private final Resuming resuming;

    public LeavingPages(Services services, Pages pages, Access access, Resuming resuming) {
        this.services = services;
        this.pages = pages;
        this.access = access;
        this.resuming = resuming;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/interview/leave", access.held((context, _) -> pages.write(context, "leave", Map.of())));
        config.routes.post("/interview/leave", access.held((context, conversation) ->
                pages.write(context, "leave", Map.of("code", resuming.code(conversation.id())))));
        config.routes.get("/resume", context -> pages.write(context, "resume", Map.of()));
        config.routes.post("/resume", this::resume);
        config.routes.get("/interview/finish", access.held((context, _) -> pages.write(context, "finish", Map.of())));
        config.routes.post("/interview/finish", this::finish);
    }

    private void resume(Context context) {
        String typed = FormAnswer.field(context, "code");
        Optional<Resuming.Resumed> resumed = resuming.resume(typed);
        if (resumed.isEmpty()) {
            // One answer to everything that is not a code, so that nothing is learnt by trying.
            pages.write(context.status(HttpStatus.NOT_FOUND), "resume", Map.of("error", WRONG, "typed", typed));
        } else {
            access.remember(context, resumed.get().conversation(), resumed.get().token());
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        }
    }

    private void finish(Context context) {
        access.byCookie(context).ifPresent(conversation -> services.store().delete(conversation.id()));
        access.forget(context);
        pages.write(context, "finished", Map.of());
    }
}
