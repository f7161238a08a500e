package foothold.web.pages;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport;
import foothold.checklist.StageTasks;
import foothold.knowledge.KnowledgeBase;
import foothold.web.Problem;
import foothold.web.RequestId;
import foothold.web.Shares;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Renders the templates of `src/main/jte`, which are compiled with the code.
public final class Pages {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "foothold.web.pages.jte");
    private final Labels labels;
    private final Function<Context, String> address;

    /// @param reworded whether a language model may put evidence into other words
    /// @param address  the address that other sites know us by
    public Pages(KnowledgeBase knowledge, boolean reworded, Function<Context, String> address) {
        this.address = address;
        this.labels = new Labels(knowledge, reworded);
    }

    /// Writes a page.
    ///
    /// @param template the template's name without its ending
    /// @param values   its parameters besides `labels`
    public void write(Context context, String template, Map<String, Object> values) {
        var output = new StringOutput();
        var parameters = new HashMap<String, Object>(values);
        parameters.put("labels", labels);
        parameters.put("address", address.apply(context));
        engine.render(template + ".jte", parameters, output);
        context.contentType("text/html; charset=utf-8").result(output.toString());
    }

    /// Writes a checklist to read and to print, with nothing else to do on it.
    public void paper(Context context, Checklist checklist) {
        List<StageTasks> stages = StageTasks.of(checklist, labels);
        write(context, "checklist", Map.of("checklist", checklist, "stages", stages, "shown", stages, "downloads", List.of()));
    }

    /// Writes a checklist as a page that prints well, with the tasks that the address asks for.
    ///
    /// @param downloads the forms to offer links to
    void checklist(Context context, Checklist checklist, List<ChecklistExport.Form> downloads) {
        write(context, "checklist", filtered(context, checklist, downloads));
    }

    private Map<String, Object> filtered(Context context, Checklist checklist, List<ChecklistExport.Form> downloads) {
        List<StageTasks> stages = StageTasks.of(checklist, labels);
        TaskFilter filter = TaskFilter.read(context, checklist);
        return Map.of("checklist", checklist, "stages", stages, "shown", filter.of(stages), "filter", filter,
                "downloads", downloads);
    }

    /// Writes a checklist for somebody it was shared with.
    ///
    /// @param downloads the forms to offer links to
    void shared(Context context, Shares.View view, List<ChecklistExport.Form> downloads) {
        var values = new HashMap<>(filtered(context, view.checklist(), downloads));
        values.put("share", view.share());
        values.put("files", context.path() + "/");
        write(context, "checklist", values);
    }

    /// Writes what went wrong and what to do next.
    public void problem(Context context, Problem problem) {
        write(context, "problem", Map.of("problem", problem, "sent", context.method() == HandlerType.POST,
                "reference", RequestId.of(context)));
    }
}
