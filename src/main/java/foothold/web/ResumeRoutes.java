package foothold.web;

import foothold.conversation.Conversation;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Taking a conversation up on another device, over the API.
final class ResumeRoutes {

    private static final String CODE = "/api/v1/conversations/{id}/resume-code";

    private final Services services;
    private final Access access;
    private final Resuming resuming;

    ResumeRoutes(Services services, Access access, Resuming resuming) {
        this.services = services;
        this.access = access;
        this.resuming = resuming;
    }

    void install(JavalinConfig config) {
        config.routes.post(CODE, this::make);
        config.routes.delete(CODE, this::forget);
        config.routes.post("/api/v1/resume", this::resume);
    }

    private void make(Context context) {
        Conversation conversation = access.byBearer(context);
        context.status(HttpStatus.CREATED);
        Json.write(context, Map.of("code", resuming.code(conversation.id())));
    }

    private void forget(Context context) {
        services.devices().clearCode(access.byBearer(context).id());
        context.status(HttpStatus.NO_CONTENT);
    }

    private record Resume(@Nullable String code) {
    }

    private void resume(Context context) {
        String code = Texts.required(JsonBody.read(context, Resume.class).code(), "code");
        Resuming.Resumed resumed = resuming.resume(code).orElseThrow(ResumeRoutes::wrong);
        Conversation conversation = services.store().find(resumed.conversation()).orElseThrow(ResumeRoutes::wrong);
        Json.write(context, StateView.of(services.dialogue().state(conversation), resumed.token(), services.knowledge()));
    }

    /// The same whatever is wrong, so that nothing is learnt by trying.
    private static Problem wrong() {
        return Problem.notFound("No conversation has this code. Check each letter and figure, or make a new code on the"
                + " device where the conversation is open.");
    }
}
