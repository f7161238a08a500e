package foothold.web.embed;

import io.javalin.http.Context;

/// The headers of the one kind of page that other sites may show in a frame, and of our own page that shows it.
final class Framed {

    private static final String POLICY = "Content-Security-Policy";

    private Framed() {
    }

    /// Lets a page of ours show our frame, beside what every page may do.
    static void mayShowOurs(Context context) {
        context.header(POLICY, context.res().getHeader(POLICY) + "; frame-src 'self'");
    }

    /// Lets the sites of an embed show this page, and lets the page do nothing but load and ask us.
    static void headers(Context context, EmbedSite site) {
        context.header(POLICY, "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                + "img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors " + site.ancestors()
                + "; require-trusted-types-for 'script'; trusted-types 'none'");
        context.header("Referrer-Policy", "strict-origin");
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        // It knows no list of sites; the policy above says who may.
        context.res().setHeader("X-Frame-Options", null);
    }
}
