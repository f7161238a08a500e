package foothold.web;

import foothold.conversation.ColleagueLink;
import foothold.conversation.Conversation;
import foothold.conversation.Requested;
import foothold.conversation.Turn;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The owner's side of asking a colleague one question, over the API. The colleague answers on a page.
final class ColleagueRoutes {

    private static final String BASE = "/api/v1/conversations/{id}/colleague-links";

    private final Services services;
    private final Access access;
    private final Tokens tokens;

    ColleagueRoutes(Services services, Access access, Tokens tokens) {
        this.services = services;
        this.access = access;
        this.tokens = tokens;
    }

    void install(JavalinConfig config) {
        config.routes.post(BASE, this::send);
        config.routes.get(BASE, this::list);
        config.routes.delete(BASE + "/{link}", this::delete);
        config.routes.post(BASE + "/{link}/accept", this::accept);
    }

    private record Send(@Nullable String question) {
    }

    /// @param path the page to send to the colleague; only here, because its token is not kept
    private record Sent(String id, String question, Instant expiresAt, String path) {
    }

    private record LinkView(String id, String question, Instant expiresAt, @Nullable ReplyFrom reply) {
        static LinkView of(ColleagueLink link) {
            return new LinkView(link.id(), link.question(), link.expiresAt(), link.reply().map(reply ->
                    new ReplyFrom(reply.role(), StateView.AnswerView.of(reply.answer()))).orElse(null));
        }
    }

    private record ReplyFrom(String role, StateView.AnswerView answer) {
    }

    private void send(Context context) {
        Conversation conversation = access.byBearer(context);
        String question = Texts.required(JsonBody.read(context, Send.class).question(), "question");
        String token = tokens.token();
        ColleagueLink link = services.colleagues().send(conversation.id(), question, tokens.id(), Tokens.hash(token))
                .orElseThrow(() -> Problem.unprocessable("No link can be made for this question. Send the id of a question"
                        + " about a factor, and delete links that are no longer needed."));
        context.status(HttpStatus.CREATED);
        Json.write(context, new Sent(link.id(), link.question(), link.expiresAt(), "/colleague/" + token));
    }

    private void list(Context context) {
        Conversation conversation = access.byBearer(context);
        List<LinkView> links = services.colleagues().of(conversation.id()).stream().map(LinkView::of).toList();
        Json.write(context, Map.of("links", links));
    }

    private void delete(Context context) {
        services.colleagues().delete(access.byBearer(context).id(), context.pathParam("link"));
        context.status(HttpStatus.NO_CONTENT);
    }

    private void accept(Context context) {
        Conversation conversation = access.byBearer(context);
        String id = context.pathParam("link");
        Turn.FromColleague turn = services.colleagues().turn(conversation.id(), id).orElseThrow(() ->
                Problem.notFound("No reply came back by this link. List the links to see which were answered."));
        var requested = Requested.of(turn);
        var state = ConversationRoutes.accepted(services.dialogue().take(conversation.id(), requested));
        services.colleagues().delete(conversation.id(), id);
        Json.write(context, StateView.of(state, services.knowledge()));
    }
}
