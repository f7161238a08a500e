package foothold.web.pages;

import foothold.advice.Reply.Outcome;
import foothold.conversation.Conversation;
import foothold.conversation.Requested.Wish;
import foothold.conversation.State;
import foothold.conversation.Taken;
import foothold.conversation.Turn;
import foothold.interview.Answer;
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
import java.util.stream.Stream;

/// What people do on a question's page: answer, go back, skip, ask something first. Whatever cannot be taken comes back
/// with what they typed and what to do about it.
final class InterviewTurns {

    private static final String MOVED_ON = "This conversation moved on in another window or with another click. ";

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
        config.routes.post("/interview/back", context -> move(context, new Wish.Take(new Turn.WentBack())));
        config.routes.post("/interview/skip", context -> move(context, new Wish.Skip()));
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
        int length = FormAnswer.words(typed).length();
        if (length > Texts.LONGEST) {
            page.show(context.status(413), state.get(), question.get(), Besides.answer(typed, tooLong(length)));
        } else if (!FormAnswer.given(typed)) {
            page.show(context.status(400), state.get(), question.get(),
                    Besides.answer(typed, "Choose an answer, or say that you do not know."));
        } else {
            Wish wish = new Wish.Take(new Turn.Answered(question.get().id(), typed));
            answered(context, state.get(), question.get(), typed, take(context, state.get().conversation(), wish));
        }
    }

    private void answered(Context context, State before, Question question, Answer typed, Taken taken) {
        switch (taken) {
            case Taken.Accepted accepted when accepted.state().reply().isPresent() -> page.show(context.status(422),
                    accepted.state(), question, Besides.answer(typed, "").with(accepted.state().reply()));
            case Taken.Accepted _ -> afterwards(context, question, typed);
            case Taken.Rejected rejected -> page.show(context.status(400), before, question,
                    Besides.answer(typed, rejected.problem()));
            case Taken.Stale stale -> page.show(context.status(409), stale.state(), question,
                    Besides.answer(typed, MOVED_ON + "Check the answer and send it again."));
            case Taken.KeyReused _ -> page.show(context.status(409), before, question,
                    Besides.answer(typed, MOVED_ON + "Check the answer and send it again."));
            case Taken.Full _, Taken.Gone _ -> ConversationRoutes.accepted(taken);
        }
    }

    /// Where an answer leads: to a colleague, back to the answers it was changed from, or on.
    private static void afterwards(Context context, Question question, Answer answer) {
        if (answer instanceof Answer.Marked marked && marked.mark() == Answer.Mark.ASK_A_COLLEAGUE && question.sets() == null) {
            context.redirect("/interview/colleagues/" + question.id(), HttpStatus.SEE_OTHER);
        } else if (FormAnswer.field(context, "place").equals("review")) {
            context.redirect("/interview/review", HttpStatus.SEE_OTHER);
        } else {
            onward(context);
        }
    }

    private void move(Context context, Wish wish) {
        Optional<Conversation> conversation = access.byCookie(context);
        if (conversation.isEmpty()) {
            onward(context);
            return;
        }
        Taken taken = take(context, conversation.get(), wish);
        switch (taken) {
            // With no question left to skip, the next address says so.
            case Taken.Accepted _, Taken.Rejected _ -> onward(context);
            case Taken.Stale stale -> page.showWaiting(context.status(409), stale.state(),
                    Besides.error(MOVED_ON + "This is the question now."));
            case Taken.KeyReused _ -> page.showWaiting(context.status(409),
                    services.dialogue().state(conversation.get()), Besides.error(MOVED_ON + "This is the question now."));
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
            back(context.status(400), state.get(), Besides.message("", "Type a question first."));
        } else if (typed.length() > Texts.LONGEST) {
            back(context.status(413), state.get(), Besides.message(typed, tooLong(typed.length())));
        } else {
            Taken taken = take(context, state.get().conversation(), new Wish.Take(new Turn.Asked(typed)));
            switch (taken) {
                case Taken.Accepted accepted -> back(context, accepted.state(),
                        Besides.message(toMend(accepted.state(), typed), "").with(accepted.state().reply()));
                case Taken.Stale stale -> back(context.status(409), stale.state(),
                        Besides.message(typed, MOVED_ON + "Send your question again."));
                case Taken.KeyReused _ -> back(context.status(409), state.get(),
                        Besides.message(typed, MOVED_ON + "Send your question again."));
                case Taken.Rejected _, Taken.Full _, Taken.Gone _ -> ConversationRoutes.accepted(taken);
            }
        }
    }

    /// The page that a free question was asked on.
    private void back(Context context, State state, Besides besides) {
        String place = FormAnswer.field(context, "place");
        Optional<Place> summed = Stream.of(Place.values()).filter(known -> known.name().equalsIgnoreCase(place)).findFirst();
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

    private static String tooLong(int length) {
        return "Your text has " + length + " characters. Shorten it to " + Texts.LONGEST + " or fewer.";
    }

    private static void onward(Context context) {
        context.redirect("/interview", HttpStatus.SEE_OTHER);
    }
}
