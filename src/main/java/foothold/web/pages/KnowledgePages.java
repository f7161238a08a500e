package foothold.web.pages;

import foothold.knowledge.Glossary;
import foothold.knowledge.Hazard;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.web.Problem;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The home page and the knowledge as pages to read.
public final class KnowledgePages {

    private final KnowledgeBase knowledge;
    private final Pages pages;

    public KnowledgePages(KnowledgeBase knowledge, Pages pages) {
        this.knowledge = knowledge;
        this.pages = pages;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/", context -> pages.write(context, "home", Map.of("factors", knowledge.factors())));
        config.routes.get("/about", context -> pages.write(context, "about", Map.of(
                "types", knowledge.reference().evidenceTypes(),
                "findings", knowledge.pages(Page.Finding.class).count(),
                "actions", knowledge.pages(Page.Action.class).count(),
                "version", knowledge.version())));
        config.routes.get("/accessibility", context -> pages.write(context, "accessibility", Map.of()));
        config.routes.get("/accessibility/checks", context -> pages.write(context, "release-checks", Map.of()));
        config.routes.get("/glossary", this::glossary);
        config.routes.get("/hazards", this::hazards);
        config.routes.get("/sources", this::sources);
        config.routes.get("/pages/{id}", this::page);
    }

    private void glossary(Context context) {
        List<Glossary.Entry> entries = knowledge.reference().glossary().entries().stream()
                .sorted(Comparator.comparing(entry -> entry.term().toLowerCase(Locale.ROOT))).toList();
        Map<String, Glossary.Entry> letters = new LinkedHashMap<>();
        entries.forEach(entry -> letters.putIfAbsent(entry.term().substring(0, 1).toUpperCase(Locale.UK), entry));
        pages.write(context, "glossary", Map.of("entries", entries, "letters", letters));
    }

    private void hazards(Context context) {
        Map<String, List<Hazard>> byTechnology = new LinkedHashMap<>();
        knowledge.reference().hazards().forEach(hazard ->
                byTechnology.computeIfAbsent(hazard.technology(), _ -> new ArrayList<>()).add(hazard));
        pages.write(context, "hazards", Map.of("hazards", byTechnology, "matrix", knowledge.reference().riskMatrix()));
    }

    private void sources(Context context) {
        List<Page.Finding> findings = knowledge.pages(Page.Finding.class)
                .sorted(Comparator.comparing(Page::title)).toList();
        List<Page.Duty> duties = knowledge.pages(Page.Duty.class).sorted(Comparator.comparing(Page::title)).toList();
        pages.write(context, "sources", Map.of("factors", knowledge.factors(), "findings", findings, "duties", duties));
    }

    private void page(Context context) {
        Page page = knowledge.findPage(context.pathParam("id")).orElseThrow(() ->
                Problem.notFound("No page has this name. All pages are listed at /sources."));
        List<Page.Action> actions = knowledge.pages(Page.Action.class)
                .filter(action -> action.evidence().contains(page.id()) || action.duties().contains(page.id())).toList();
        pages.write(context, "page", Map.of("page", page, "actions", actions));
    }
}
