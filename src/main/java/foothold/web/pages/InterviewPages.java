package foothold.web.pages;

import foothold.checklist.Checklist;
import foothold.conversation.Conversation;
import foothold.conversation.Requested;
import foothold.conversation.Requested.Wish;
import foothold.conversation.State;
import foothold.conversation.Turn;
import foothold.interview.Path;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.web.Access;
import foothold.web.ConversationRoutes;
import foothold.web.Downloads;
import foothold.web.Services;
import foothold.web.pages.QuestionPage.Besides;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// The interview, one question a page. Every step is a form that posts and leads on to the next address.
public final class InterviewPages {

    private final Services services;
    private final Pages pages;
    private final QuestionPage page;
    private final Access access;
    private final ConversationRoutes conversations;
    private final Downloads downloads;

    public InterviewPages(Services services, Pages pages, Access access, ConversationRoutes conversations,
                          Downloads downloads) {
        this.services = services;
        this.pages = pages;
        this.page = new QuestionPage(pages);
        this.access = access;
        this.conversations = conversations;
        this.downloads = downloads;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/interview", this::show);
        config.routes.get("/interview/review", this::review);
        config.routes.get("/interview/checklist", context -> withChecklist(context,
                checklist -> pages.checklist(context, checklist, downloads.offered(checklist))));
        services.exports().forEach(export -> config.routes.get("/interview/" + export.form().file(),
                context -> withChecklist(context, checklist -> downloads.write(context, checklist, export))));
        config.routes.get("/interview/question/{question}", this::change);
        config.routes.post("/interview/start", this::start);
        config.routes.post("/interview/finish", this::finish);
        config.routes.post("/interview/open", this::open);
        new InterviewTurns(services, access, page).install(config);
    }

    private Optional<State> state(Context context) {
        return access.byCookie(context).map(services.dialogue()::state);
    }

    private void show(Context context) {
        Optional<State> state = state(context).filter(State::started);
        if (state.isEmpty()) {
            pages.write(context, "interview-start", Map.of());
        } else {
            page.showWaiting(context, state.get(), Besides.NOTHING);
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
            page.show(context, state.get(), question.get(), Besides.NOTHING);
        }
    }

    private void review(Context context) {
        Optional<State> state = state(context).filter(State::started);
        if (state.isEmpty()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        } else {
            pages.write(context, "review", Map.of("state", state.get()));
        }
    }

    private void withChecklist(Context context, Consumer<Checklist> show) {
        Optional<Conversation> conversation = access.byCookie(context);
        if (conversation.isEmpty() || !services.dialogue().state(conversation.get()).checklistReady()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        } else {
            show.accept(services.dialogue().checklist(conversation.get()));
        }
    }

    /// Goes on as pages with a conversation that was held by its token, as in the element.
    private void open(Context context) {
        String id = FormAnswer.field(context, "id");
        String token = FormAnswer.field(context, "token");
        access.find(id, token).ifPresent(_ -> access.remember(context, id, token));
        context.redirect("/interview/checklist", HttpStatus.SEE_OTHER);
    }

    private void finish(Context context) {
        access.byCookie(context).ifPresent(conversation -> services.store().delete(conversation.id()));
        access.forget(context);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
