package foothold.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/// The headers every response carries, whatever its status and whoever wrote it.
final class Headers {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'";
    private static final String NO_FEATURES = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            // Not no-referrer: with it browsers send "Origin: null" with our own forms, which no gate could tell apart.
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", NO_FEATURES,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "X-DNS-Prefetch-Control", "off",
            "Cache-Control", "no-store");

    private Headers() {
    }

    static void set(HttpFields.Mutable response) {
        ALWAYS.forEach(response::put);
    }

    /// Tells a browser at an https address to come by https alone, for a year.
    static void stayWithHttps(HttpFields.Mutable response) {
        response.put(HttpHeader.STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
}
