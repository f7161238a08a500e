package foothold.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Questions outside any conversation. Nothing is kept.
final class AskRoutes {

    private final Services services;
    private final EventStreams streams;

    AskRoutes(Services services, EventStreams streams) {
        this.services = services;
        this.streams = streams;
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
        if (EventStreams.wanted(context)) {
            streams.answer(context, stream -> {
                TurnEvents.working(stream);
                TurnEvents.reply(stream, services.dialogue().ask(question, situation, TurnEvents.blocks(stream)));
            });
            return;
        }
        Json.write(context, ReplyView.of(services.dialogue().ask(question, situation)));
    }
}
