package foothold.web.embed;

import com.fasterxml.jackson.annotation.JsonProperty;
import foothold.web.Json;
import foothold.web.Problem;
import foothold.web.pages.Pages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The frame, a page that shows it, and what to give to an administrator.
public final class EmbedPages {

    private static final List<String> STARTS = List.of("chat", "interview");
    private static final List<String> THEMES = List.of("light", "dark", "auto");

    private final Embedding embedding;
    private final EmbedRoutes files;
    private final Pages pages;
    private final PublicAddress address;

    public EmbedPages(Embedding embedding, EmbedRoutes files, Pages pages) {
        this.embedding = embedding;
        this.files = files;
        this.pages = pages;
        this.address = new PublicAddress(embedding.address());
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/embed/demo", this::demo);
        config.routes.get("/embed/sharepoint", context -> pages.write(context, "sharepoint",
                Map.of("address", address.of(context), "snippet", Snippet.frame(address.of(context), EmbedSite.DEFAULT, "chat"))));
        config.routes.get("/embed/theme.css", context -> context.contentType("text/css; charset=utf-8")
                .result(site(context.queryParam("of")).stylesheet()));
        config.routes.get("/embed/{id}", this::frame);
        config.routes.get("/oembed", this::oembed);
    }

    private EmbedSite site(@Nullable String id) {
        return Optional.ofNullable(id).map(embedding.sites()::get).orElseThrow(() -> Problem.notFound(
                "No embed has this id. FOOTHOLD_EMBEDS names the file that lists them; \"default\" is always there."));
    }

    private void frame(Context context) {
        EmbedSite site = site(context.pathParam("id"));
        Framed.headers(context, site);
        String host = context.queryParam("host");
        var values = new HashMap<String, Object>();
        values.put("site", site.id());
        values.put("script", files.path("foothold-frame.js"));
        values.put("style", files.path("frame.css"));
        values.put("heading", site.heading());
        String lang = "cy".equals(context.queryParam("lang")) ? "cy" : "en";
        values.put("lang", lang);
        // What the script is known to ask for next, so that a browser need not wait to be told.
        values.put("preloads", Stream.of("foothold-chat.js", "foothold-cy.js").filter(name -> lang.equals("cy") || !name.endsWith("-cy.js"))
                .map(files::path).toList());
        values.put("idle", site.idleMinutes() == 0 ? "" : String.valueOf(site.idleMinutes()));
        values.put("share", site.shareContent());
        values.put("start", oneOf(STARTS, context.queryParam("start")));
        values.put("theme", oneOf(THEMES, context.queryParam("theme")));
        // A page that is not on the list learns nothing and is not listened to.
        values.put("host", host != null && (site.allows(host) || host.equals(address.of(context))) ? host : "");
        pages.write(context, "embed", values);
    }

    private static String oneOf(List<String> words, @Nullable String word) {
        return words.stream().filter(known -> known.equals(word)).findFirst().orElse(words.getFirst());
    }

    private void demo(Context context) {
        Framed.mayShowOurs(context);
        pages.write(context, "demo", Map.of("script", "/embed/v1/foothold.js",
                "snippet", Snippet.script(address.of(context), EmbedSite.DEFAULT)));
    }

    private record Rich(String version, String type, String title, String html, int width, int height,
                        @JsonProperty("provider_name") String providerName,
                        @JsonProperty("provider_url") String providerUrl) {
    }

    private void oembed(Context context) {
        String format = context.queryParam("format");
        if (format != null && !format.equals("json")) {
            throw Problem.notImplemented("Only format=json is to be had.");
        }
        String ours = address.of(context);
        String url = context.queryParam("url");
        String start = url == null ? "" : switch (url.split("[?#]", 2)[0].replaceFirst("/$", "")) {
            case String page when page.equals(ours) || page.equals(ours + "/ask") -> "chat";
            case String page when page.equals(ours + "/interview") -> "interview";
            default -> "";
        };
        if (start.isEmpty()) {
            throw Problem.notFound("url must be the address of our page for questions or for the interview.");
        }
        int width = Math.min(Snippet.WIDTH, most(context, "maxwidth"));
        int height = Math.min(Snippet.HEIGHT, most(context, "maxheight"));
        context.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
        Json.write(context, new Rich("1.0", "rich", Snippet.TITLE, Snippet.frame(ours, EmbedSite.DEFAULT, start, width, height),
                width, height, "Foothold", ours));
    }

    private static int most(Context context, String name) {
        String given = context.queryParam(name);
        if (given == null) {
            return Integer.MAX_VALUE;
        }
        if (!given.matches("[1-9]\\d{0,4}")) {
            throw Problem.badRequest(name + " must be a number of pixels.");
        }
        return Integer.parseInt(given);
    }
}
