package foothold.web;

import io.javalin.http.Context;
import java.util.UUID;

/// A random id for each request, shown in problems and logs so that the two can be matched. It says nothing of the person.
public final class RequestId {

    private static final String ATTRIBUTE = "request-id";

    private RequestId() {
    }

    /// The id of a request, made on first use.
    public static String of(Context context) {
        String known = context.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String made = UUID.randomUUID().toString();
        context.attribute(ATTRIBUTE, made);
        return made;
    }
}
