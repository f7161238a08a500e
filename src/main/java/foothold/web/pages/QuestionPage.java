package foothold.web.pages;

import foothold.advice.Reply;
import foothold.conversation.ColleagueQuestions;
import foothold.conversation.State;
import foothold.interview.Answer;
import foothold.knowledge.Question;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One question of the interview as a page. What a person typed comes back to them when it could not be taken.
final class QuestionPage {

    private final Pages pages;
    private final ColleagueQuestions colleagues;

    QuestionPage(Pages pages, ColleagueQuestions colleagues) {
        this.pages = pages;
        this.colleagues = colleagues;
    }

    /// What a page shows besides its question.
    ///
    /// @param error        what is wrong with the answer
    /// @param reply        the answer to a free question, or what the boundary said
    /// @param typed        the answer as it was typed; without one, the answer that is kept
    /// @param message      the free question as it was typed
    /// @param messageError what is wrong with the free question
    record Besides(String error, Optional<Reply> reply, Optional<Answer> typed, String message, String messageError) {

        static final Besides NOTHING = new Besides("", Optional.empty(), Optional.empty(), "", "");

        static Besides error(String error) {
            return new Besides(error, Optional.empty(), Optional.empty(), "", "");
        }

        static Besides answer(Answer typed, String error) {
            return new Besides(error, Optional.empty(), Optional.of(typed), "", "");
        }

        static Besides message(String typed, String error) {
            return new Besides("", Optional.empty(), Optional.empty(), typed, error);
        }

        Besides with(Optional<Reply> other) {
            return new Besides(error, other, typed, message, messageError);
        }
    }

    /// Shows the question that waits, or the review when none does.
    void showWaiting(Context context, State state, Besides besides) {
        if (state.asking().isPresent()) {
            show(context, state, state.asking().get().question(), besides);
        } else {
            context.redirect("/interview/review", HttpStatus.SEE_OTHER);
        }
    }

    /// Shows a question, if it belongs to the interview as the answers have it; else what waits.
    void show(Context context, State state, Question question, Besides besides) {
        int number = state.questions().stream().map(Question::id).toList().indexOf(question.id()) + 1;
        if (number == 0) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("state", state);
        values.put("question", question);
        values.put("number", number);
        // Back and skip are about the question that waits; while an earlier answer is changed, that is another one.
        values.put("waiting", state.asking().filter(asking -> asking.question().equals(question)).isPresent());
        values.put("replies", (int) colleagues.of(state.conversation().id()).stream()
                .filter(link -> link.reply().isPresent()).count());
        values.put("error", besides.error());
        values.put("message", besides.message());
        values.put("messageError", besides.messageError());
        // One key for all the page's forms: a page is left by one turn, however often its buttons are pressed.
        values.put("key", UUID.randomUUID().toString());
        besides.typed().or(() -> state.answers().find(question.id())).ifPresent(given -> values.put("given", given));
        besides.reply().ifPresent(reply -> values.put("reply", reply));
        pages.write(context, "question", values);
    }
}
