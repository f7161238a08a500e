package foothold.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Questions outside any conversation. Nothing is kept.
final class AskRoutes {

    private final Services services;

    AskRoutes(Services services) {
        this.services = services;
    }

    void install(JavalinConfig config) {
        config.routes.post("/api/v1/ask", this::ask);
    }

    private record Ask(@Nullable String question, @Nullable Map<String, String> situation) {
    }

    private void ask(Context context) {
        Ask ask = JsonBody.read(context, Ask.class);
        String question = Texts.required(ask.question(), "question");
        var situation = Situations.read(ask.situation(), services.knowledge().vocabulary());
        Json.write(context, ReplyView.of(services.dialogue().ask(question, situation)));
    }
}
