package foothold.web;

import foothold.conversation.Conversation;
import foothold.conversation.Share;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The links to a conversation's checklist: make one, list them, end one.
final class ShareRoutes {

    private static final String BASE = "/api/v1/conversations/{id}/shares";

    private final Shares shares;
    private final Access access;

    ShareRoutes(Shares shares, Access access) {
        this.shares = shares;
        this.access = access;
    }

    void install(JavalinConfig config) {
        config.routes.post(BASE, this::make);
        config.routes.get(BASE, this::list);
        config.routes.delete(BASE + "/{share}", this::end);
    }

    private record Wanted(@Nullable Integer days) {
    }

    private record MadeView(String id, String url, Instant createdAt, Instant expiresAt) {
    }

    private record ShareView(String id, Instant createdAt, Instant expiresAt) {
        static ShareView of(Share share) {
            return new ShareView(share.id(), share.createdAt(), share.expiresAt());
        }
    }

    private record ListView(List<ShareView> shares) {
    }

    private void make(Context context) {
        Conversation conversation = access.byBearer(context);
        Wanted wanted = context.body().isBlank() ? new Wanted(null) : JsonBody.read(context, Wanted.class);
        Shares.Made made = shares.make(conversation, wanted.days() == null ? shares.usualDays() : wanted.days());
        context.status(HttpStatus.CREATED);
        Json.write(context, new MadeView(made.share().id(), made.path(), made.share().createdAt(),
                made.share().expiresAt()));
    }

    private void list(Context context) {
        Json.write(context, new ListView(shares.live(access.byBearer(context)).stream().map(ShareView::of).toList()));
    }

    private void end(Context context) {
        if (!shares.end(access.byBearer(context), context.pathParam("share"))) {
            throw Problem.notFound("This conversation has no such link. It may have expired or been ended already.");
        }
        context.status(HttpStatus.NO_CONTENT);
    }
}
