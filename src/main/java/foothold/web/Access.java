package foothold.web;

import foothold.conversation.Conversation;
import foothold.conversation.ConversationStore;
import foothold.conversation.Devices;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The one place that decides whether a caller may see a conversation: they hold its token, or it does not exist for them.
public final class Access {

    private static final String COOKIE = "foothold";
    private static final String BEARER = "Bearer ";

    private final ConversationStore store;
    private final Devices devices;

    Access(ConversationStore store, Devices devices) {
        this.store = store;
        this.devices = devices;
    }

    /// The conversation in the path, for a caller who sends its token as `Authorization: Bearer`.
    ///
    /// @throws Problem 404 for a wrong id, a wrong token and no token alike
    Conversation byBearer(Context context) {
        List<String> headers = Collections.list(context.req().getHeaders("Authorization"));
        // With two, another program on the way might have checked the other one.
        String header = headers.size() == 1 ? headers.getFirst() : "";
        String token = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
        return find(context.pathParam("id"), token).orElseThrow(() -> Problem.notFound(
                "No conversation with this id and token. Send the token from its creation as Authorization: Bearer, or start a new one."));
    }

    /// The conversation of the browser's cookie, if it still exists.
    public Optional<Conversation> byCookie(Context context) {
        String cookie = context.cookie(COOKIE);
        int dot = cookie == null ? -1 : cookie.indexOf('.');
        return dot < 0 ? Optional.empty() : find(cookie.substring(0, dot), cookie.substring(dot + 1));
    }

    /// A page about the conversation of the browser's cookie; without one, the way leads to the beginning of the interview.
    public Handler held(BiConsumer<Context, Conversation> page) {
        return context -> byCookie(context).ifPresentOrElse(conversation -> page.accept(context, conversation),
                () -> context.redirect("/interview", HttpStatus.SEE_OTHER));
    }

    /// Lets the browser hold the token: unreadable for scripts, never sent along from other sites, gone with the session.
    public void remember(Context context, String id, String token) {
        context.header("Set-Cookie", COOKIE + "=" + id + "." + token + "; Path=/; HttpOnly; SameSite=Lax"
                + (context.scheme().equals("https") ? "; Secure" : ""));
    }

    /// Lets the browser forget the token.
    public void forget(Context context) {
        context.header("Set-Cookie", COOKIE + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }

    /// The conversation with this id, for a caller who holds its token.
    public Optional<Conversation> find(String id, String token) {
        if (!Tokens.isId(id) || !Tokens.isToken(token)) {
            return Optional.empty();
        }
        return store.find(id).filter(conversation -> Tokens.matches(token, conversation.tokenHash())
                || devices.knows(id, Tokens.hash(token)));
    }
}
