package foothold.web.pages;

import foothold.advice.Reply;
import foothold.checklist.Checklist;
import foothold.conversation.Conversation;
import foothold.conversation.Requested;
import foothold.conversation.State;
import foothold.conversation.Turn;
import foothold.interview.Length;
import foothold.interview.Path;
import foothold.knowledge.Question;
import foothold.knowledge.Situation;
import foothold.web.Access;
import foothold.web.ConversationRoutes;
import foothold.web.Downloads;
import foothold.web.Services;
import foothold.web.Texts;
import foothold.web.pages.QuestionPage.Besides;
import foothold.web.pages.SummaryPage.Place;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The interview, one question a page. Every step is a form that posts and leads on to the next address.
public final class InterviewPages {

    private final Services services;
    private final Pages pages;
    private final QuestionPage page;
    private final SummaryPage summary;
    private final Access access;
    private final ConversationRoutes conversations;
    private final Downloads downloads;
    private final Length length;

    public InterviewPages(Services services, Pages pages, Access access, ConversationRoutes conversations,
                          Downloads downloads) {
        this.services = services;
        this.pages = pages;
        this.page = new QuestionPage(pages, services.colleagues());
        this.summary = new SummaryPage(pages);
        this.length = Length.of(services.knowledge());
        this.access = access;
        this.conversations = conversations;
        this.downloads = downloads;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get("/interview", this::show);
        config.routes.get("/interview/review", context -> summary(context, Place.REVIEW));
        config.routes.get("/interview/profile", context -> summary(context, Place.PROFILE));
        config.routes.get("/interview/checklist", withChecklist((context, checklist) ->
                pages.checklist(context, checklist, downloads.offered(checklist))));
        services.exports().forEach(export -> config.routes.get("/interview/" + export.form().file(),
                withChecklist((context, checklist) -> downloads.write(context, checklist, export))));
        config.routes.get("/interview/question/{question}", this::change);
        config.routes.post("/interview/start", this::start);
        config.routes.post("/interview/open", this::open);
        new DescribePages(services, pages, access).install(config);
        new InterviewTurns(services, access, page, summary).install(config);
    }

    private Optional<State> state(Context context) {
        return access.byCookie(context).map(services.dialogue()::state);
    }

    private void show(Context context) {
        Optional<State> state = state(context).filter(State::started);
        if (state.isEmpty()) {
            showStart(context, Map.of());
        } else {
            page.showWaiting(context, state.get(), Besides.NOTHING);
        }
    }

    private void showStart(Context context, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("length", length);
        pages.write(context, "interview-start", values);
    }

    private void start(Context context) {
        String words = FormAnswer.field(context, "description");
        if (words.length() > Texts.LONGEST) {
            showStart(context.status(HttpStatus.CONTENT_TOO_LARGE), Map.of("description", words, "error",
                    Texts.tooLong("Your text", words)));
            return;
        }
        Path path = "full".equals(context.formParam("path")) ? Path.FULL : Path.QUICK;
        Optional<Conversation> known = access.byCookie(context);
        String id = known.map(Conversation::id).orElseGet(() -> begin(context));
        if (Texts.blank(words)) {
            take(id, new Turn.Started(path));
            context.redirect("/interview", HttpStatus.SEE_OTHER);
            return;
        }
        Optional<Reply> stopped = take(id, new Turn.Described(words)).reply();
        if (stopped.isPresent()) {
            showStart(context.status(HttpStatus.UNPROCESSABLE_CONTENT), Map.of("description", words, "reply", stopped.get()));
        } else {
            take(id, new Turn.Started(path));
            context.redirect("/interview/check", HttpStatus.SEE_OTHER);
        }
    }

    private State take(String id, Turn turn) {
        return ConversationRoutes.accepted(services.dialogue().take(id, Requested.of(turn)));
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

    private void summary(Context context, Place place) {
        Optional<State> state = state(context).filter(State::started);
        if (state.isEmpty()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        } else {
            summary.show(context, state.get(), place, Besides.NOTHING);
        }
    }

    private Handler withChecklist(BiConsumer<Context, Checklist> show) {
        return access.held((context, conversation) -> {
            if (services.dialogue().checklistReady(conversation)) {
                show.accept(context, services.dialogue().checklist(conversation));
            } else {
                context.redirect("/interview", HttpStatus.SEE_OTHER);
            }
        });
    }

    /// Goes on as pages with a conversation that was held by its token, as in the element.
    private void open(Context context) {
        String id = FormAnswer.field(context, "id");
        String token = FormAnswer.field(context, "token");
        access.find(id, token).ifPresent(_ -> access.remember(context, id, token));
        context.redirect("/interview/checklist", HttpStatus.SEE_OTHER);
    }
}
