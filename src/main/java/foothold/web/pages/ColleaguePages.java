package foothold.web.pages;

import foothold.conversation.ColleagueLink;
import foothold.conversation.ColleagueQuestions;
import foothold.conversation.ColleagueQuestions.Replied;
import foothold.conversation.Conversation;
import foothold.conversation.Requested;
import foothold.interview.Answer;
import foothold.knowledge.Question;
import foothold.knowledge.Situation.Field;
import foothold.web.Access;
import foothold.web.ConversationRoutes;
import foothold.web.Services;
import foothold.web.Texts;
import foothold.web.Tokens;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asking a colleague one question: the owner's pages, and the one page that the colleague sees without an account.
public final class ColleaguePages {

    private static final String OWNER = "/interview/colleagues";
    private static final String COLLEAGUE = "/colleague/";

    private final Services services;
    private final Pages pages;
    private final Access access;
    private final Tokens tokens;

    public ColleaguePages(Services services, Pages pages, Access access, Tokens tokens) {
        this.services = services;
        this.pages = pages;
        this.access = access;
        this.tokens = tokens;
    }

    /// Adds the routes.
    public void install(JavalinConfig config) {
        config.routes.get(OWNER, access.held((context, conversation) -> owner(context, conversation, Map.of())));
        config.routes.get(OWNER + "/{question}", access.held(this::offer));
        config.routes.post(OWNER + "/send", access.held(this::send));
        config.routes.post(OWNER + "/accept", this::accept);
        config.routes.post(OWNER + "/delete", this::delete);
        config.routes.get(COLLEAGUE + "{token}", context -> colleague(context, question(context), Map.of()));
        config.routes.post(COLLEAGUE + "{token}", this::reply);
    }

    /// A link as its owner sees it.
    public record Sent(ColleagueLink link, Question question, boolean open) {
    }

    private void owner(Context context, Conversation conversation, Map<String, Object> more) {
        List<Sent> sent = services.colleagues().of(conversation.id()).stream()
                .flatMap(link -> services.knowledge().findQuestion(link.question())
                        .map(question -> new Sent(link, question, link.open(services.clock().instant()))).stream())
                .toList();
        Map<String, Object> values = new HashMap<>(more);
        values.put("sent", sent);
        values.put("days", (int) ColleagueQuestions.LASTS.toDays());
        pages.write(context, "colleagues", values);
    }

    private void offer(Context context, Conversation conversation) {
        services.knowledge().findQuestion(context.pathParam("question")).ifPresentOrElse(
                question -> owner(context, conversation, Map.of("offered", question)),
                () -> context.redirect(OWNER, HttpStatus.SEE_OTHER));
    }

    private void send(Context context, Conversation conversation) {
        services.knowledge().findQuestion(FormAnswer.field(context, "question")).ifPresentOrElse(
                question -> owner(context, conversation, sent(context, conversation, question)),
                () -> context.redirect(OWNER, HttpStatus.SEE_OTHER));
    }

    private Map<String, Object> sent(Context context, Conversation conversation, Question question) {
        String token = tokens.token();
        return services.colleagues().send(conversation.id(), question.id(), tokens.id(), Tokens.hash(token)).isPresent()
                ? Map.of("made", context.scheme() + "://" + context.host() + COLLEAGUE + token, "about", question)
                : Map.of("error", "No more links can be made. Take back those that are no longer needed.");
    }

    private void accept(Context context) {
        access.byCookie(context).ifPresent(conversation -> {
            String id = FormAnswer.field(context, "link");
            services.colleagues().turn(conversation.id(), id).ifPresent(turn -> {
                ConversationRoutes.accepted(services.dialogue().take(conversation.id(), Requested.of(turn)));
                services.colleagues().delete(conversation.id(), id);
            });
        });
        context.redirect("/interview/review", HttpStatus.SEE_OTHER);
    }

    private void delete(Context context) {
        access.byCookie(context).ifPresent(conversation ->
                services.colleagues().delete(conversation.id(), FormAnswer.field(context, "link")));
        context.redirect(OWNER, HttpStatus.SEE_OTHER);
    }

    private static String hash(Context context) {
        return Tokens.hash(context.pathParam("token"));
    }

    private Optional<Question> question(Context context) {
        return services.colleagues().question(hash(context));
    }

    private void colleague(Context context, Optional<Question> question, Map<String, Object> more) {
        // Nobody else's search engine or history needs to know it.
        context.header("X-Robots-Tag", "noindex");
        if (question.isEmpty()) {
            pages.write(context.status(HttpStatus.NOT_FOUND), "colleague-closed", Map.of());
            return;
        }
        Map<String, Object> values = new HashMap<>(more);
        values.put("question", question.get());
        values.put("action", COLLEAGUE + context.pathParam("token"));
        values.put("roles", services.knowledge().vocabulary().choices(Field.ROLE));
        pages.write(context, "colleague", values);
    }

    private void reply(Context context) {
        Optional<Question> question = question(context);
        if (question.isEmpty()) {
            colleague(context, question, Map.of());
            return;
        }
        Answer typed = FormAnswer.typed(context);
        String role = FormAnswer.field(context, "role");
        Map<String, Object> back = Map.of("given", typed, "role", role);
        if (typed.words().length() > Texts.LONGEST) {
            colleague(context.status(HttpStatus.CONTENT_TOO_LARGE), question,
                    with(back, "error", Texts.tooLong("Your text", typed.words())));
        } else if (!FormAnswer.given(typed)) {
            colleague(context.status(HttpStatus.BAD_REQUEST), question,
                    with(back, "error", "Choose an answer, or say that you do not know."));
        } else {
            replied(context, question, back, services.colleagues().reply(hash(context), role, typed));
        }
    }

    private void replied(Context context, Optional<Question> question, Map<String, Object> back, Replied replied) {
        switch (replied) {
            case Replied.Kept _ -> pages.write(context, "colleague-thanks", Map.of());
            case Replied.Rejected rejected ->
                    colleague(context.status(HttpStatus.BAD_REQUEST), question, with(back, "error", rejected.problem()));
            case Replied.RoleMissing missing -> colleague(context.status(HttpStatus.BAD_REQUEST), question,
                    with(with(back, "error", missing.problem()), "roleMissing", true));
            case Replied.Stopped stopped ->
                    colleague(context.status(HttpStatus.UNPROCESSABLE_CONTENT), question, with(back, "reply", stopped.reply()));
            case Replied.Closed _ -> colleague(context, Optional.empty(), Map.of());
        }
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return more;
    }
}
