package foothold.web.pages;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistDiff;
import foothold.conversation.Conversation;
import foothold.conversation.Requested.Wish;
import foothold.conversation.ReviewPoint;
import foothold.web.Access;
import foothold.web.ConversationRoutes;
import foothold.web.Services;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Looking back: a review point keeps the checklist as it stands, and a page says what changed since.
public final class ChangesPages {

    private final Services services;
    private final Pages pages;
    private final Access access;

    public ChangesPages(Services services, Pages pages, Access access) {
        this.services = services;
        this.pages = pages;
        this.access = access;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/interview/changes", access.held(this::show));
        config.routes.post("/interview/review-point", access.held(this::mark));
    }

    private void mark(Context context, Conversation conversation) {
        ConversationRoutes.accepted(services.dialogue().take(conversation.id(), FormTurn.of(context, new Wish.Review())));
        context.redirect("/interview/changes", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Conversation conversation) {
        if (!services.dialogue().checklistReady(conversation)) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
            return;
        }
        List<ReviewPoint> points = ReviewPoint.of(conversation);
        String since = String.valueOf(context.queryParam("since"));
        Optional<ReviewPoint> point = points.stream().filter(known -> since.equals(String.valueOf(known.sequence())))
                .findFirst().or(() -> points.stream().findFirst());
        Checklist now = services.dialogue().checklist(conversation);
        // A review point leaves no gap: the same form sent twice is one.
        String key = UUID.randomUUID().toString();
        pages.write(context, "changes", point.<Map<String, Object>>map(from -> Map.of("points", points, "point", from,
                        "diff", ChecklistDiff.between(from.snapshot(), now), "now", now, "key", key))
                .orElseGet(() -> Map.of("points", points, "now", now, "key", key)));
    }
}
