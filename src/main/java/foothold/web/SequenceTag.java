package foothold.web;

import io.javalin.http.Context;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sequence number of a conversation as an ETag: of itself, of its checklist, and of each task.
final class SequenceTag {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,6})\"");

    private SequenceTag() {
    }

    /// Says which state a response shows.
    static void set(Context context, int sequence) {
        context.header("ETag", "\"" + sequence + "\"");
    }

    /// The state that a change was made from, by `If-Match`; empty when it holds for any. A tag that we never gave matches none.
    static OptionalInt expected(Context context) {
        String header = context.header("If-Match");
        if (header == null || header.strip().equals("*")) {
            return OptionalInt.empty();
        }
        Matcher tag = TAG.matcher(header.strip());
        return OptionalInt.of(tag.matches() ? Integer.parseInt(tag.group(1)) : -1);
    }
}
