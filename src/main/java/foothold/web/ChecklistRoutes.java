package foothold.web;

import foothold.checklist.Checklist;
import foothold.conversation.Conversation;
import foothold.web.pages.Pages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/// A conversation's checklist, as JSON or as a printable page.
final class ChecklistRoutes {

    private final Services services;
    private final Access access;
    private final Pages pages;

    ChecklistRoutes(Services services, Access access, Pages pages) {
        this.services = services;
        this.access = access;
        this.pages = pages;
    }

    void install(JavalinConfig config) {
        config.routes.get("/api/v1/conversations/{id}/checklist", this::show);
    }

    private void show(Context context) {
        Conversation conversation = access.byBearer(context);
        Checklist checklist = services.dialogue().checklist(conversation);
        context.header("ETag", "\"" + conversation.sequence() + "\"");
        switch (format(context)) {
            case "json" -> Json.write(context, ChecklistView.of(checklist));
            case "html" -> pages.checklist(context, checklist);
            default -> throw Problem.notAcceptable("The checklist is to be had as application/json or text/html.");
        }
    }

    private static String format(Context context) {
        String asked = context.queryParam("format");
        if (asked != null) {
            return asked;
        }
        String accept = context.header("Accept");
        if (accept == null || accept.contains("*/*") && !accept.contains("text/html") || accept.contains(Json.MEDIA_TYPE)) {
            return "json";
        }
        return accept.contains("text/html") ? "html" : "none";
    }
}
