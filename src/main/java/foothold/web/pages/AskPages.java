package foothold.web.pages;

import foothold.advice.Reply;
import foothold.advice.Reply.Outcome;
import foothold.knowledge.Situation;
import foothold.web.Services;
import foothold.web.Texts;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
        config.routes.get("/ask", context -> show(context, "", Map.of()));
        config.routes.post("/ask", this::ask);
    }

    private void ask(Context context) {
        String question = FormAnswer.field(context, "question");
        if (Texts.blank(question)) {
            show(context.status(HttpStatus.BAD_REQUEST), "", Map.of("error", "Type a question first."));
        } else if (question.length() > Texts.LONGEST) {
            show(context.status(HttpStatus.CONTENT_TOO_LARGE), question,
                    Map.of("error", Texts.tooLong("Your question", question)));
        } else {
            Reply reply = services.dialogue().ask(question, Situation.UNKNOWN);
            // What may be worth other words comes back; what was answered or met in another way need not be typed again.
            show(context, TO_CHANGE.contains(reply.outcome()) ? question : "", Map.of("reply", reply, "asked", question));
        }
    }

    private void show(Context context, String typed, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("typed", typed);
        values.put("element", element);
        pages.write(context, "ask", values);
    }
}
