package foothold.web.pages;

import foothold.interview.Answer;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// Reads an interview answer from a posted form. The ways of not answering are choices like others, named `mark:...`.
final class FormAnswer {

    private static final String MARK = "mark:";

    private FormAnswer() {
    }

    /// The answer in a form as far as it goes: without any choice when none was chosen.
    static Answer typed(Context context) {
        List<String> chosen = context.formParams("choice");
        String note = field(context, "note");
        String text = field(context, "text");
        Optional<Answer.Mark> mark = chosen.stream().filter(choice -> choice.startsWith(MARK))
                .flatMap(choice -> Answer.Mark.find(choice.substring(MARK.length())).stream()).findFirst();
        if (mark.isPresent()) {
            return new Answer.Marked(mark.get(), note.isEmpty() ? text : note);
        }
        return text.isEmpty() ? new Answer.Chosen(chosen, note) : new Answer.Said(text);
    }

    /// Whether an answer says anything at all.
    static boolean given(Answer answer) {
        return !(answer instanceof Answer.Chosen chosen) || !chosen.choices().isEmpty();
    }

    /// A field of a form without space around it and without NULs, which no page can show; empty when it is missing.
    static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value.replace("\0", "").strip();
    }
}
