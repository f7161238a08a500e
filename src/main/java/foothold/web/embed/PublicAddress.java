package foothold.web.embed;

import foothold.web.Problem;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address that other sites know us by, for what is handed out to be put into their pages.
///
/// @param set from the settings; empty to take it from each request
public record PublicAddress(Optional<String> set) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    /// The address, without a slash at its end.
    ///
    /// @throws Problem 400 when the request names no host that could be one
    public String of(Context context) {
        return set.orElseGet(() -> {
            String host = context.header("Host");
            if (host == null || !HOST.matcher(host).matches()) {
                throw Problem.badRequest("The Host header names no host.");
            }
            return context.scheme() + "://" + host;
        });
    }
}
