package foothold.web.pages;

import foothold.interview.Answer;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// Reads an interview answer from a posted form. The ways of not answering are choices like the others, named `mark:...`.
final class FormAnswer {

    private static final String MARK = "mark:";

    private FormAnswer() {
    }

    /// The answer in a form, or nothing when none was chosen.
    static Optional<Answer> read(Context context) {
        List<String> chosen = context.formParams("choice");
        String note = context.formParam("note") == null ? "" : context.formParam("note").strip();
        Optional<Answer.Mark> mark = chosen.stream().filter(choice -> choice.startsWith(MARK))
                .flatMap(choice -> Answer.Mark.find(choice.substring(MARK.length())).stream()).findFirst();
        if (mark.isPresent()) {
            return Optional.of(new Answer.Marked(mark.get(), note));
        }
        String text = context.formParam("text") == null ? "" : context.formParam("text").strip();
        if (!text.isEmpty()) {
            return Optional.of(new Answer.Said(text));
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Answer.Chosen(chosen, note));
    }
}
