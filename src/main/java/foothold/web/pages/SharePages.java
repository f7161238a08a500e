package foothold.web.pages;

import foothold.conversation.Conversation;
import foothold.web.Access;
import foothold.web.Problem;
import foothold.web.Services;
import foothold.web.Shares;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// Where somebody makes read-only links to their checklist, sees which are live, and ends them.
public final class SharePages {

    private static final String PAGE = "/interview/share";
    private static final int MOST_DIGITS = 4;

    private final Services services;
    private final Pages pages;
    private final Access access;
    private final Shares shares;

    public SharePages(Services services, Pages pages, Access access, Shares shares) {
        this.services = services;
        this.pages = pages;
        this.access = access;
        this.shares = shares;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get(PAGE, access.held(this::show));
        config.routes.post(PAGE, access.held(this::make));
        config.routes.post(PAGE + "/end", access.held(this::end));
    }

    private void show(Context context, Conversation conversation) {
        if (ready(context, conversation)) {
            write(context, conversation, null, "");
        }
    }

    /// Whether there is a checklist to share; if not, the way leads to the interview.
    private boolean ready(Context context, Conversation conversation) {
        boolean ready = services.dialogue().checklistReady(conversation);
        if (!ready) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        }
        return ready;
    }

    /// The new link stands in the answer itself and not on a page of its own: only its hash is kept, so it can be shown
    /// this once.
    private void make(Context context, Conversation conversation) {
        if (!ready(context, conversation)) {
            return;
        }
        try {
            Shares.Made made = shares.make(conversation, days(FormAnswer.field(context, "days")));
            write(context, conversation, origin(context) + made.path(), "");
        } catch (Problem problem) {
            write(context.status(problem.status()), conversation, null, problem.detail());
        }
    }

    private static int days(String typed) {
        return typed.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(typed) : 0;
    }

    /// As the person's browser names this server: behind a proxy, only the browser knows.
    private static String origin(Context context) {
        String origin = context.header("Origin");
        return origin != null && origin.startsWith("http") ? origin : context.scheme() + "://" + context.host();
    }

    private void end(Context context, Conversation conversation) {
        shares.end(conversation, FormAnswer.field(context, "share"));
        context.redirect(PAGE, HttpStatus.SEE_OTHER);
    }

    private void write(Context context, Conversation conversation, @Nullable String link, String error) {
        var values = new HashMap<String, Object>();
        values.put("live", shares.live(conversation));
        values.put("days", shares.days());
        values.put("usual", shares.usualDays());
        values.put("error", error);
        if (link != null) {
            values.put("link", link);
        }
        pages.write(context, "share", values);
    }
}
