package foothold.web.pages;

import foothold.conversation.Conversation;
import foothold.conversation.Requested;
import foothold.conversation.Requested.Wish;
import foothold.conversation.State;
import foothold.conversation.Taken;
import foothold.conversation.Turn;
import foothold.interview.Answer;
import foothold.interview.Path;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.web.Access;
import foothold.web.ConversationRoutes;
import foothold.web.Services;
import foothold.web.Texts;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The interview, one question a page. Every step is a form that posts and leads on to the next address.
public final class InterviewPages {

    private final Services services;
    private final Pages pages;
    private final Access access;
    private final ConversationRoutes conversations;

    public InterviewPages(Services services, Pages pages, Access access, ConversationRoutes conversations) {
        this.services = services;
        this.pages = pages;
        this.access = access;
        this.conversations = conversations;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/interview", this::show);
        config.routes.get("/interview/review", this::review);
        config.routes.get("/interview/checklist", this::checklist);
        config.routes.get("/interview/question/{question}", this::change);
        config.routes.post("/interview/start", this::start);
        config.routes.post("/interview/answer", this::answer);
        config.routes.post("/interview/back", context -> take(context, new Wish.Take(new Turn.WentBack())));
        config.routes.post("/interview/skip", context -> take(context, new Wish.Skip()));
        config.routes.post("/interview/ask", this::ask);
        config.routes.post("/interview/finish", this::finish);
    }

    private Optional<State> state(Context context) {
        return access.byCookie(context).map(services.dialogue()::state);
    }

    private void show(Context context) {
        Optional<State> state = state(context).filter(State::started);
        if (state.isEmpty()) {
            pages.write(context, "interview-start", Map.of());
        } else if (state.get().asking().isEmpty()) {
            context.redirect("/interview/review", HttpStatus.SEE_OTHER);
        } else {
            question(context, state.get(), state.get().asking().get().question(), "", null);
        }
    }

    private void start(Context context) {
        Path path = "full".equals(context.formParam("path")) ? Path.FULL : Path.QUICK;
        Optional<Conversation> known = access.byCookie(context);
        String id = known.map(Conversation::id).orElseGet(() -> begin(context));
        ConversationRoutes.accepted(services.dialogue().take(id,
                new Requested(new Wish.Take(new Turn.Started(path)), OptionalInt.empty(), "", "")));
        context.redirect("/interview", HttpStatus.SEE_OTHER);
    }

    private String begin(Context context) {
        ConversationRoutes.Created created = conversations.begin(Situation.UNKNOWN, "en");
        access.remember(context, created.conversation().id(), created.token());
        return created.conversation().id();
    }

    private void change(Context context) {
        Optional<State> state = state(context);
        Optional<Question> question = state.flatMap(known -> known.questions().stream()
                .filter(asked -> asked.id().equals(context.pathParam("question"))).findFirst());
        if (question.isEmpty()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        } else {
            question(context, state.get(), question.get(), "", null);
        }
    }

    private void answer(Context context) {
        Optional<State> state = state(context);
        if (state.isEmpty()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
            return;
        }
        Optional<Question> question = services.knowledge().findQuestion(String.valueOf(context.formParam("question")));
        if (question.isEmpty()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
            return;
        }
        Optional<Answer> answer = FormAnswer.read(context);
        if (answer.isEmpty()) {
            question(context.status(400), state.get(), question.get(),
                    "Choose an answer, or say that you do not know.", null);
            return;
        }
        String note = String.valueOf(context.formParam("note"));
        if (note.length() > Texts.LONGEST) {
            question(context.status(413), state.get(), question.get(),
                    "Your note has " + note.length() + " characters. Shorten it to " + Texts.LONGEST + " or fewer.", null);
            return;
        }
        Taken taken = services.dialogue().take(state.get().conversation().id(),
                requested(context, new Wish.Take(new Turn.Answered(question.get().id(), answer.get()))));
        met(context, taken, question.get());
    }

    private void met(Context context, Taken taken, Question question) {
        switch (taken) {
            case Taken.Accepted accepted when accepted.state().reply().isPresent() ->
                    question(context.status(422), accepted.state(), question, "", accepted.state());
            case Taken.Accepted _ -> context.redirect("/interview", HttpStatus.SEE_OTHER);
            case Taken.Stale stale -> question(context.status(409), stale.state(), question,
                    "This conversation moved on in another window. Check the answer and send it again.", null);
            case Taken.Rejected rejected -> state(context).ifPresent(state ->
                    question(context.status(400), state, question, rejected.problem(), null));
            case Taken.KeyReused _, Taken.Full _, Taken.Gone _ -> ConversationRoutes.accepted(taken);
        }
    }

    private void take(Context context, Wish wish) {
        access.byCookie(context).ifPresent(conversation ->
                services.dialogue().take(conversation.id(), requested(context, wish)));
        context.redirect("/interview", HttpStatus.SEE_OTHER);
    }

    /// A free question in the middle: answered above the question that waits, which keeps its place.
    private void ask(Context context) {
        Optional<State> state = state(context);
        String asked = context.formParam("message") == null ? "" : context.formParam("message").strip();
        if (state.isEmpty() || state.get().asking().isEmpty()) {
            context.redirect("/ask", HttpStatus.SEE_OTHER);
            return;
        }
        Question question = state.get().asking().get().question();
        if (asked.isEmpty() || asked.length() > Texts.LONGEST) {
            question(context.status(asked.isEmpty() ? 400 : 413), state.get(), question,
                    "Type a question of up to " + Texts.LONGEST + " characters.", null);
            return;
        }
        State answered = ConversationRoutes.accepted(services.dialogue().take(state.get().conversation().id(),
                requested(context, new Wish.Take(new Turn.Asked(asked)))));
        question(context, answered, question, "", answered);
    }

    private static Requested requested(Context context, Wish wish) {
        String sequence = context.formParam("sequence");
        OptionalInt after = sequence != null && sequence.matches("\\d{1,6}")
                ? OptionalInt.of(Integer.parseInt(sequence)) : OptionalInt.empty();
        String key = context.formParam("key");
        return new Requested(wish, after, key != null && key.matches("[0-9a-f-]{36}") ? key : "",
                String.valueOf(context.body().hashCode()));
    }

    private void question(Context context, State state, Question question, String error, @Nullable State replying) {
        Map<String, Object> values = new HashMap<>();
        List<Question> asked = state.questions();
        int number = asked.stream().map(Question::id).toList().indexOf(question.id()) + 1;
        values.put("state", state);
        values.put("question", question);
        values.put("number", number);
        values.put("error", error);
        values.put("key", UUID.randomUUID().toString());
        if (replying != null) {
            replying.reply().ifPresent(reply -> values.put("reply", reply));
        }
        pages.write(context, "question", values);
    }

    private void review(Context context) {
        Optional<State> state = state(context).filter(State::started);
        if (state.isEmpty()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        } else {
            pages.write(context, "review", Map.of("state", state.get()));
        }
    }

    private void checklist(Context context) {
        Optional<Conversation> conversation = access.byCookie(context);
        if (conversation.isEmpty() || !services.dialogue().state(conversation.get()).checklistReady()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        } else {
            pages.checklist(context, services.dialogue().checklist(conversation.get()));
        }
    }

    private void finish(Context context) {
        access.byCookie(context).ifPresent(conversation -> services.store().delete(conversation.id()));
        access.forget(context);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
