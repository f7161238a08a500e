package foothold.web;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport;
import foothold.conversation.Conversation;
import foothold.web.pages.Pages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A conversation's checklist, as JSON, as a printable page, or as a file: by `?format=` or else by `Accept`.
final class ChecklistRoutes {

    private static final String HTML = "text/html";

    private final Services services;
    private final Access access;
    private final Pages pages;
    private final Downloads downloads;

    ChecklistRoutes(Services services, Access access, Pages pages, Downloads downloads) {
        this.services = services;
        this.access = access;
        this.pages = pages;
        this.downloads = downloads;
    }

    void install(JavalinConfig config) {
        config.routes.get("/api/v1/conversations/{id}/checklist", this::show);
    }

    private void show(Context context) {
        Conversation conversation = access.byBearer(context);
        Checklist checklist = services.dialogue().checklist(conversation);
        context.header("Vary", "Accept");
        SequenceTag.set(context, conversation.sequence());
        String asked = context.queryParam("format");
        String format = asked == null ? accepted(context, checklist) : asked;
        switch (format) {
            case "json" -> Json.write(context, ChecklistView.of(checklist));
            case "html" -> pages.paper(context, checklist);
            default -> downloads.write(context, checklist, services.exports().stream()
                    .filter(export -> export.form().id().equals(format)).findFirst()
                    .orElseThrow(this::notAcceptable));
        }
    }

    /// The id of the most welcome format. Where two are of one media type, such as the two PDF files, it is the first.
    private String accepted(Context context, Checklist checklist) {
        List<ChecklistExport.Form> forms = downloads.offered(checklist);
        List<String> offered = Stream.concat(Stream.of(Json.MEDIA_TYPE, HTML),
                forms.stream().map(ChecklistExport.Form::mediaType)).toList();
        String best = Accept.read(context.header("Accept")).best(offered).orElseThrow(this::notAcceptable);
        Optional<String> form = forms.stream().filter(offer -> offer.mediaType().equals(best))
                .map(ChecklistExport.Form::id).findFirst();
        return form.orElse(best.equals(HTML) ? "html" : "json");
    }

    private Problem notAcceptable() {
        String formats = Stream.concat(Stream.of("json", "html"),
                services.exports().stream().map(export -> export.form().id())).collect(Collectors.joining(", "));
        return Problem.notAcceptable("The checklist is to be had with ?format= and one of " + formats
                + ", or by Accept with the media type of one of them.");
    }
}
