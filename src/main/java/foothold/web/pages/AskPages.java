package foothold.web.pages;

import foothold.advice.Reply;
import foothold.advice.Reply.Outcome;
import foothold.knowledge.Situation;
import foothold.web.Services;
import foothold.web.Texts;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asking one question. The question is posted, never in an address, so that no history or proxy keeps it.
public final class AskPages {

    private static final Set<Outcome> TO_CHANGE = Set.of(Outcome.PERSONAL_DATA, Outcome.NOT_COVERED, Outcome.OFF_TOPIC);

    private final Services services;
    private final Pages pages;
    private final String element;

    /// @param element where the script is that makes the form a chat
    public AskPages(Services services, Pages pages, String element) {
        this.services = services;
        this.pages = pages;
        this.element = element;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/ask", context -> show(context, "", null, ""));
        config.routes.post("/ask", this::ask);
    }

    private void ask(Context context) {
        String question = FormAnswer.field(context, "question");
        if (Texts.blank(question)) {
            show(context.status(400), "", null, "Type a question first.");
        } else if (question.length() > Texts.LONGEST) {
            show(context.status(413), question, null, "Your question has " + question.length()
                    + " characters. Shorten it to " + Texts.LONGEST + " or fewer.");
        } else {
            Reply reply = services.dialogue().ask(question, Situation.UNKNOWN);
            // What may be worth other words comes back; what was answered or met in another way need not be typed again.
            show(context, TO_CHANGE.contains(reply.outcome()) ? question : "", reply, "", question);
        }
    }

    private void show(Context context, String typed, @Nullable Reply reply, String error) {
        show(context, typed, reply, error, "");
    }

    private void show(Context context, String typed, @Nullable Reply reply, String error,
                      String asked) {
        Map<String, Object> values = new HashMap<>();
        values.put("typed", typed);
        values.put("asked", asked);
        values.put("error", error);
        values.put("element", element);
        if (reply != null) {
            values.put("reply", reply);
        }
        pages.write(context, "ask", values);
    }
}
