package foothold.web;

import foothold.conversation.Conversation;
import foothold.conversation.Requested;
import foothold.conversation.State;
import foothold.conversation.Taken;
import foothold.knowledge.Situation;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Conversations: begin, take a turn, look, erase.
public final class ConversationRoutes {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");
    private static final String BASE = "/api/v1/conversations";

    private final Services services;
    private final Access access;
    private final Tokens tokens;
    private final EventStreams streams;

    ConversationRoutes(Services services, Access access, Tokens tokens, EventStreams streams) {
        this.services = services;
        this.access = access;
        this.tokens = tokens;
        this.streams = streams;
    }

    void install(JavalinConfig config) {
        config.routes.post(BASE, this::create);
        config.routes.get(BASE + "/{id}", this::show);
        config.routes.delete(BASE + "/{id}", this::erase);
        config.routes.post(BASE + "/{id}/turns", this::turn);
    }

    private record Create(@Nullable Map<String, String> situation, @Nullable String language) {
    }

    /// A new conversation with the only copy of its token.
    public record Created(Conversation conversation, String token) {
    }

    private void create(Context context) {
        Create create = context.body().isBlank() ? new Create(null, null) : JsonBody.read(context, Create.class);
        String language = create.language() == null ? "en" : create.language();
        if (!LANGUAGE.matcher(language).matches()) {
            throw Problem.badRequest("language must be a language code such as en or cy.");
        }
        Created created = begin(Situations.read(create.situation(), services.knowledge().vocabulary()), language);
        context.status(HttpStatus.CREATED).header("Location", BASE + "/" + created.conversation().id());
        Json.write(context, StateView.of(services.dialogue().state(created.conversation()), created.token(),
                services.knowledge()));
    }

    /// Begins a conversation and keeps it.
    public Created begin(Situation situation, String language) {
        String token = tokens.token();
        var conversation = new Conversation(tokens.id(), Tokens.hash(token),
                services.clock().instant().truncatedTo(ChronoUnit.MILLIS), language, situation, List.of());
        services.store().create(conversation);
        return new Created(conversation, token);
    }

    private void show(Context context) {
        write(context, services.dialogue().state(access.byBearer(context)));
    }

    private void erase(Context context) {
        services.store().delete(access.byBearer(context).id());
        context.status(HttpStatus.NO_CONTENT);
    }

    private void turn(Context context) {
        Conversation conversation = access.byBearer(context);
        String key = key(context);
        TurnRequest request = JsonBody.read(context, TurnRequest.class);
        OptionalInt after = request.sequence() == null ? OptionalInt.empty() : OptionalInt.of(request.sequence());
        var requested = new Requested(request.wish(), after, key, Fingerprint.of(context));
        if (!EventStreams.wanted(context)) {
            write(context, accepted(services.dialogue().take(conversation.id(), requested)));
            return;
        }
        streams.answer(context, stream -> {
            TurnEvents.begin(stream, conversation.id(), conversation.sequence());
            State state = accepted(services.dialogue().take(conversation.id(), requested, TurnEvents.blocks(stream)));
            TurnEvents.state(stream, state, services.knowledge());
        });
    }

    /// The state after a turn that was taken.
    ///
    /// @throws Problem saying what became of one that was not
    public static State accepted(Taken taken) {
        return switch (taken) {
            case Taken.Accepted accepted -> accepted.state();
            case Taken.Rejected rejected -> throw Problem.badRequest(rejected.problem());
            case Taken.Stale stale -> throw Problem.conflict("Another turn came first; the conversation is at sequence "
                    + stale.state().conversation().sequence() + ". Read it again, then send your turn if it still fits.");
            case Taken.KeyReused _ -> throw Problem.unprocessable(
                    "This Idempotency-Key was used for another turn. Send a new key.");
            case Taken.Full _ -> throw Problem.unprocessable(
                    "This conversation is as long as one can be. Export your checklist and start a new one.");
            case Taken.Gone _ -> throw Problem.notFound("This conversation was erased. Start a new one.");
        };
    }

    static String key(Context context) {
        String key = context.header("Idempotency-Key");
        if (key == null) {
            return "";
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.badRequest("Idempotency-Key must be 1 to 200 visible ASCII characters, for example a UUID.");
        }
        return key;
    }

    private void write(Context context, State state) {
        SequenceTag.set(context, state.conversation().sequence());
        Json.write(context, StateView.of(state, services.knowledge()));
    }
}
