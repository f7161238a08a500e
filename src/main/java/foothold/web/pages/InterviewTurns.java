package foothold.web.pages;

import foothold.advice.Reply.Outcome;
import foothold.conversation.Conversation;
import foothold.conversation.Requested.Wish;
import foothold.conversation.State;
import foothold.conversation.Taken;
import foothold.conversation.Turn;
import foothold.interview.Answer;
import foothold.knowledge.Ids;
import foothold.knowledge.Question;
import foothold.web.Access;
import foothold.web.ConversationRoutes;
import foothold.web.Services;
import foothold.web.Texts;
import foothold.web.pages.QuestionPage.Besides;
import foothold.web.pages.SummaryPage.Place;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/// What people do on a question's page: answer, go back, skip, ask something first. Whatever cannot be taken comes back
/// with what they typed and what to do about it.
final class InterviewTurns {

    private static final String MOVED_ON = "This conversation moved on in another window or with another click. ";
    private static final Besides MOVED = Besides.error(MOVED_ON + "This is the question now.");

    private final Services services;
    private final Access access;
    private final QuestionPage page;
    private final SummaryPage summary;

    InterviewTurns(Services services, Access access, QuestionPage page, SummaryPage summary) {
        this.services = services;
        this.access = access;
        this.page = page;
        this.summary = summary;
    }

    void install(JavalinConfig config) {
        config.routes.post("/interview/answer", this::answer);
        config.routes.post("/interview/back", access.held((context, conversation) ->
                move(context, conversation, new Wish.Take(new Turn.WentBack()))));
        config.routes.post("/interview/skip", access.held((context, conversation) ->
                move(context, conversation, new Wish.Skip())));
        config.routes.post("/interview/ask", this::ask);
    }

    private void answer(Context context) {
        Optional<State> state = access.byCookie(context).map(services.dialogue()::state);
        Optional<Question> question = services.knowledge().findQuestion(FormAnswer.field(context, "question"));
        if (state.isEmpty() || question.isEmpty()) {
            onward(context);
            return;
        }
        Answer typed = FormAnswer.typed(context);
        if (typed.words().length() > Texts.LONGEST) {
            page.show(context.status(HttpStatus.CONTENT_TOO_LARGE), state.get(), question.get(),
                    Besides.answer(typed, Texts.tooLong("Your text", typed.words())));
        } else if (!FormAnswer.given(typed)) {
            page.show(context.status(HttpStatus.BAD_REQUEST), state.get(), question.get(),
                    Besides.answer(typed, "Choose an answer, or say that you do not know."));
        } else {
            Wish wish = new Wish.Take(new Turn.Answered(question.get().id(), typed));
            answered(context, state.get(), question.get(), typed, take(context, state.get().conversation(), wish));
        }
    }

    private void answered(Context context, State before, Question question, Answer typed, Taken taken) {
        switch (taken) {
            case Taken.Accepted accepted when accepted.state().reply().isPresent() ->
                    page.show(context.status(HttpStatus.UNPROCESSABLE_CONTENT), accepted.state(), question,
                            Besides.answer(typed, "").with(accepted.state().reply()));
            case Taken.Accepted _ -> afterwards(context, question, typed);
            case Taken.Rejected rejected -> page.show(context.status(HttpStatus.BAD_REQUEST), before, question,
                    Besides.answer(typed, rejected.problem()));
            case Taken.Stale stale -> page.show(context.status(HttpStatus.CONFLICT), stale.state(), question,
                    Besides.answer(typed, MOVED_ON + "Check the answer and send it again."));
            case Taken.KeyReused _ -> page.show(context.status(HttpStatus.CONFLICT), before, question,
                    Besides.answer(typed, MOVED_ON + "Check the answer and send it again."));
            case Taken.Full _, Taken.Gone _ -> ConversationRoutes.accepted(taken);
        }
    }

    /// Where an answer leads: to a colleague, back to the answers it was changed from, or on.
    private static void afterwards(Context context, Question question, Answer answer) {
        if (answer.is(Answer.Mark.ASK_A_COLLEAGUE) && question.sets() == null) {
            context.redirect("/interview/colleagues/" + question.id(), HttpStatus.SEE_OTHER);
        } else if (FormAnswer.field(context, "place").equals("review")) {
            context.redirect("/interview/review", HttpStatus.SEE_OTHER);
        } else {
            onward(context);
        }
    }

    private void move(Context context, Conversation conversation, Wish wish) {
        Taken taken = take(context, conversation, wish);
        switch (taken) {
            // With no question left to skip, the next address says so.
            case Taken.Accepted _, Taken.Rejected _ -> onward(context);
            case Taken.Stale stale -> page.showWaiting(context.status(HttpStatus.CONFLICT), stale.state(), MOVED);
            case Taken.KeyReused _ -> page.showWaiting(context.status(HttpStatus.CONFLICT),
                    services.dialogue().state(conversation), MOVED);
            case Taken.Full _, Taken.Gone _ -> ConversationRoutes.accepted(taken);
        }
    }

    /// A free question in the middle: answered above what the person was looking at, which keeps its place.
    private void ask(Context context) {
        Optional<State> state = access.byCookie(context).map(services.dialogue()::state).filter(State::started);
        if (state.isEmpty()) {
            context.redirect("/ask", HttpStatus.SEE_OTHER);
            return;
        }
        String typed = FormAnswer.field(context, "message");
        if (Texts.blank(typed)) {
            back(context.status(HttpStatus.BAD_REQUEST), state.get(), Besides.message("", "Type a question first."));
        } else if (typed.length() > Texts.LONGEST) {
            back(context.status(HttpStatus.CONTENT_TOO_LARGE), state.get(),
                    Besides.message(typed, Texts.tooLong("Your text", typed)));
        } else {
            Taken taken = take(context, state.get().conversation(), new Wish.Take(new Turn.Asked(typed)));
            switch (taken) {
                case Taken.Accepted accepted -> back(context, accepted.state(),
                        Besides.message(toMend(accepted.state(), typed), "").with(accepted.state().reply()));
                case Taken.Stale stale -> back(context.status(HttpStatus.CONFLICT), stale.state(),
                        Besides.message(typed, MOVED_ON + "Send your question again."));
                case Taken.KeyReused _ -> back(context.status(HttpStatus.CONFLICT), state.get(),
                        Besides.message(typed, MOVED_ON + "Send your question again."));
                case Taken.Rejected _, Taken.Full _, Taken.Gone _ -> ConversationRoutes.accepted(taken);
            }
        }
    }

    /// The page that a free question was asked on.
    private void back(Context context, State state, Besides besides) {
        Optional<Place> summed = Ids.find(Place.class, FormAnswer.field(context, "place"));
        Optional<Question> question = services.knowledge().findQuestion(FormAnswer.field(context, "question"));
        if (summed.isPresent()) {
            summary.show(context, state, summed.get(), besides);
        } else if (question.isPresent() && state.questions().contains(question.get())) {
            page.show(context, state, question.get(), besides);
        } else if (state.asking().isPresent()) {
            page.showWaiting(context, state, besides);
        } else {
            summary.show(context, state, Place.REVIEW, besides);
        }
    }

    private Taken take(Context context, Conversation conversation, Wish wish) {
        return services.dialogue().take(conversation.id(), FormTurn.of(context, wish));
    }

    /// A text with details of a person is handed back to be changed; any other was met and need not be typed again.
    private static String toMend(State state, String typed) {
        return state.reply().filter(reply -> reply.outcome() == Outcome.PERSONAL_DATA).map(_ -> typed).orElse("");
    }

    private static void onward(Context context) {
        context.redirect("/interview", HttpStatus.SEE_OTHER);
    }
}
