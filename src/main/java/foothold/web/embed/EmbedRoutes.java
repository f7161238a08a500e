package foothold.web.embed;

import foothold.web.Json;
import foothold.web.Problem;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The files that other sites' pages load, and what there is of them.
public final class EmbedRoutes {

    /// Follows the newest version of the first interface; without `integrity`, since it changes.
    private static final String FLOATING = "v1";
    private static final String SOON = "public, max-age=3600";
    private static final String NEVER_CHANGES = "public, max-age=31536000, immutable";
    private static final Pattern NAME = Pattern.compile("[a-z.-]+");

    private final EmbedFiles current;
    private final Map<String, EmbedFiles> versions;

    public EmbedRoutes(Embedding embedding) {
        current = EmbedFiles.shipped();
        versions = KeptVersions.with(current, embedding.kept());
    }

    /// Where our own pages find a file.
    public String path(String name) {
        return current.path(name);
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/embed/manifest.json", this::manifest);
        config.routes.get("/embed/{version}/{file}", this::file);
    }

    private record FileView(String name, int bytes, String integrity) {
    }

    private record VersionView(String version, String path, List<FileView> files) {
        static VersionView of(EmbedFiles files) {
            return new VersionView(files.version(), "/embed/" + files.version() + "/", files.files().stream()
                    .map(file -> new FileView(file.name(), file.content().length, file.integrity())).toList());
        }
    }

    private record Manifest(String current, String floating, List<VersionView> versions) {
    }

    private void manifest(Context context) {
        shared(context).header("Cache-Control", SOON);
        Json.write(context, new Manifest(current.version(), "/embed/" + FLOATING + "/",
                versions.values().stream().map(VersionView::of).toList()));
    }

    private void file(Context context) {
        String version = context.pathParam("version");
        String name = context.pathParam("file");
        boolean floating = version.equals(FLOATING);
        EmbedFiles files = floating ? current : versions.get(version);
        EmbedFile file = files == null || !NAME.matcher(name).matches() ? null : files.find(name).orElse(null);
        if (file == null) {
            throw Problem.notFound("No such file. The versions and their files are listed at /embed/manifest.json.");
        }
        String tag = "\"" + file.integrity() + "\"";
        shared(context).header("Cache-Control", floating ? SOON : NEVER_CHANGES).header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType(file.mediaType()).result(file.content());
    }

    /// Any page may load these: they hold no secrets, and pages that check integrity or isolate themselves need it said.
    private static Context shared(Context context) {
        return context.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
