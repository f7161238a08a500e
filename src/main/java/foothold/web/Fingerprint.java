package foothold.web;

import io.javalin.http.Context;

/// Tells a repeated request from another one with the same key.
public final class Fingerprint {

    private Fingerprint() {
    }

    /// A hash of where a request goes and what it holds.
    public static String of(Context context) {
        return Tokens.hash(context.path() + "\n" + context.body());
    }
}
