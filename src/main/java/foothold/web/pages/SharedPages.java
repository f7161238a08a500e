package foothold.web.pages;

import foothold.checklist.ChecklistExport;
import foothold.web.Downloads;
import foothold.web.Services;
import foothold.web.Shares;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/// What somebody with a link sees: the checklist and its files, read-only. No cookie is set or looked at, no search
/// engine may list it, and the address goes to no other site.
public final class SharedPages {

    private static final String PAGE = Shares.PATH + "{token}";

    private final Services services;
    private final Pages pages;
    private final Shares shares;
    private final Downloads downloads;

    public SharedPages(Services services, Pages pages, Shares shares, Downloads downloads) {
        this.services = services;
        this.pages = pages;
        this.shares = shares;
        this.downloads = downloads;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get(PAGE, this::show);
        services.exports().forEach(export -> config.routes.get(PAGE + "/" + export.form().file(),
                context -> download(context, export)));
    }

    private void show(Context context) {
        Shares.View view = open(context);
        pages.shared(context, view, downloads.offered(view.checklist()));
    }

    private void download(Context context, ChecklistExport export) {
        downloads.write(context, open(context).checklist(), export);
    }

    private Shares.View open(Context context) {
        context.header("X-Robots-Tag", "noindex, nofollow, noarchive");
        context.header("Referrer-Policy", "no-referrer");
        return shares.open(context.pathParam("token"));
    }
}
