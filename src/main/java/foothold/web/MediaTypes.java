package foothold.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The forms in which a body may come. Anything else is refused before somebody tries to decode it.
final class MediaTypes {

    private MediaTypes() {
    }

    /// The type of a request's body in lower case, without parameters; empty when it names none.
    static String of(Context context) {
        return parts(context).getFirst();
    }

    /// Lets UTF-8 pass only, and no forms in parts: those can be larger than any body we read.
    ///
    /// @throws Problem 415 for anything else
    static void check(Context context) {
        List<String> parts = parts(context);
        if (parts.getFirst().startsWith("multipart/")) {
            throw Problem.unsupportedMediaType("Send JSON, or a form as application/x-www-form-urlencoded.");
        }
        boolean readable = parts.stream().skip(1).filter(part -> part.startsWith("charset"))
                .allMatch(part -> part.replace("\"", "").equals("charset=utf-8"));
        if (!readable) {
            throw Problem.unsupportedMediaType("Send text in UTF-8.");
        }
    }

    private static List<String> parts(Context context) {
        // The header itself: Jetty's getter fails on an encoding it does not know.
        String header = context.header("Content-Type");
        String type = header == null ? "" : header;
        return Arrays.stream(type.toLowerCase(Locale.ROOT).split(";", -1)).map(String::strip).toList();
    }
}
