package foothold.web;

import io.javalin.http.Context;

/// The headers every response carries, whatever its status.
final class Headers {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'";
    private static final String NO_FEATURES = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private Headers() {
    }

    static void set(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                // Not no-referrer: with it browsers send "Origin: null" with our own forms, which no gate could tell apart.
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", NO_FEATURES)
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Frame-Options", "DENY")
                .header("X-DNS-Prefetch-Control", "off")
                .header("Cache-Control", "no-store");
    }
}
