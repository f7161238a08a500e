package foothold.web.pages;

import foothold.conversation.Requested;
import foothold.conversation.Requested.Wish;
import foothold.web.Fingerprint;
import io.javalin.http.Context;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads from a posted form which page it was sent from: the sequence number that page showed, and its key.
final class FormTurn {

    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,6}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private FormTurn() {
    }

    /// A wish sent by a form.
    static Requested of(Context context, Wish wish) {
        String sequence = FormAnswer.field(context, "sequence");
        String key = FormAnswer.field(context, "key");
        return new Requested(wish,
                SEQUENCE.matcher(sequence).matches() ? OptionalInt.of(Integer.parseInt(sequence)) : OptionalInt.empty(),
                KEY.matcher(key).matches() ? key : "",
                Fingerprint.of(context));
    }
}
