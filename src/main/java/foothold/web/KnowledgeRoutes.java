package foothold.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Situation;
import foothold.knowledge.Source;
import foothold.retrieval.Hit;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The knowledge itself: search, passages, sources, factors.
final class KnowledgeRoutes {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,160}");
    private static final int MOST_RESULTS = 50;

    private final Services services;

    KnowledgeRoutes(Services services) {
        this.services = services;
    }

    void install(JavalinConfig config) {
        config.routes.get("/api/v1/search", this::search);
        config.routes.get("/api/v1/passages/{id}", this::passage);
        config.routes.get("/api/v1/sources/{id}", this::source);
        config.routes.get("/api/v1/factors", this::factors);
    }

    private record Found(String passage, String title, String text, double score, double coverage,
                         @Nullable Double similarity, List<String> factors) {
        static Found of(Hit hit) {
            Passage opening = hit.page().passages().getFirst();
            return new Found(opening.id(), hit.page().title(), opening.text(), hit.score(), hit.coverage(),
                    hit.similarity().isPresent() ? hit.similarity().getAsDouble() : null, hit.page().head().factors());
        }
    }

    private record Results(List<Found> results) {
    }

    private void search(Context context) {
        String question = Texts.required(context.queryParam("q"), "q");
        String asked = context.queryParam("limit");
        if (asked != null && (!asked.matches("[1-9]\\d?") || Integer.parseInt(asked) > MOST_RESULTS)) {
            throw Problem.badRequest("limit must be a whole number from 1 to " + MOST_RESULTS + ".");
        }
        int limit = asked == null ? 10 : Integer.parseInt(asked);
        Json.write(context, new Results(services.retriever().find(question, Situation.UNKNOWN, limit).hits().stream()
                .map(Found::of).toList()));
    }

    private record PassageView(String id, String page, String title, String heading, String text, List<String> factors,
                               String source) {
    }

    private void passage(Context context) {
        Passage passage = services.knowledge().findPassage(id(context))
                .orElseThrow(() -> Problem.notFound("No passage has this id. Search at /api/v1/search?q=..."));
        Page page = services.knowledge().findPage(passage.page()).orElseThrow();
        Json.write(context, new PassageView(passage.id(), passage.page(), passage.title(), passage.heading(),
                passage.text(), page.head().factors(), "/api/v1/sources/" + page.id()));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record SourceView(String id, String line, String title, @Nullable String authors, @Nullable String publisher,
                              @Nullable Integer year, @Nullable String url, String evidenceType, String strength, String seen,
                              String checked, String reviewBy) {
        static SourceView of(Page.Sourced page) {
            Source source = page.source();
            return new SourceView(page.id(), source.line(), source.title(), source.authors(), source.publisher(),
                    source.year(), source.link().orElse(null), page.evidence().type(), page.evidence().strength(),
                    page.evidence().seen(), page.head().checked().toString(), page.head().reviewBy().toString());
        }
    }

    private void source(Context context) {
        Page page = services.knowledge().findPage(id(context))
                .orElseThrow(() -> Problem.notFound("No source has this id. A source has the id of the page that cites it."));
        if (!(page instanceof Page.Sourced sourced)) {
            throw Problem.notFound("This page is our own guide and rests on the pages it names, not on a source of its own.");
        }
        Json.write(context, SourceView.of(sourced));
    }

    private record FactorView(String id, String title, int order, String summary, String text, List<String> evidence) {
    }

    private record Factors(List<FactorView> factors) {
    }

    private void factors(Context context) {
        Json.write(context, new Factors(services.knowledge().factors().stream()
                .map(factor -> new FactorView(factor.id(), factor.title(), factor.order(), factor.summary(),
                        factor.lead().text(), factor.evidence()))
                .toList()));
    }

    private static String id(Context context) {
        String id = context.pathParam("id");
        if (!ID.matcher(id).matches()) {
            throw Problem.notFound("Ids are lower-case letters, digits, hyphens and dots.");
        }
        return id;
    }
}
