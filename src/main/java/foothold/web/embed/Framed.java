package foothold.web.embed;

import io.javalin.http.Context;

/// The headers of the one kind of page that other sites may show in a frame.
final class Framed {

    private Framed() {
    }

    /// Lets the sites of an embed show this page, and lets the page do nothing but load and ask us.
    static void headers(Context context, EmbedSite site) {
        context.header("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                + "img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors " + site.ancestors()
                + "; require-trusted-types-for 'script'; trusted-types 'none'");
        context.header("Referrer-Policy", "strict-origin");
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        // It knows no list of sites; the policy above says who may.
        context.res().setHeader("X-Frame-Options", null);
    }
}
