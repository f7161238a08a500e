package foothold.web;

import foothold.advice.Block;
import foothold.advice.Reply;
import foothold.checklist.Noted;
import foothold.conversation.Conversation;
import foothold.conversation.ReviewPoint;
import foothold.conversation.TaskNotes.Result;
import foothold.conversation.TaskNotes.Wanted;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;

/// One task of a checklist: look, and note how it stands. And what changed since a review point.
///
/// Its ETag is the conversation's sequence number. A change with `If-Match` is kept when nobody changed that task after
/// that number, whatever else happened: the ETag of the checklist, of the conversation and of any task will do.
final class TaskRoutes {

    private static final String BASE = "/api/v1/conversations/{id}";
    private static final String UNKNOWN = "No such task is on this checklist. Read the checklist again: it may have changed.";

    private final Services services;
    private final Access access;

    TaskRoutes(Services services, Access access) {
        this.services = services;
        this.access = access;
    }

    void install(JavalinConfig config) {
        config.routes.get(BASE + "/checklist/{task}", this::show);
        config.routes.patch(BASE + "/checklist/{task}", this::change);
        config.routes.get(BASE + "/changes", this::changes);
    }

    private void show(Context context) {
        Conversation conversation = access.byBearer(context);
        Noted noted = services.dialogue().tasks().find(conversation, context.pathParam("task"))
                .orElseThrow(() -> Problem.notFound(UNKNOWN));
        write(context, conversation, noted, conversation.sequence());
    }

    private void change(Context context) {
        Conversation conversation = access.byBearer(context);
        var wanted = new Wanted(context.pathParam("task"), JsonBody.read(context, TaskRequest.class).change(),
                SequenceTag.expected(context), ConversationRoutes.key(context), Fingerprint.of(context));
        switch (services.dialogue().tasks().change(conversation.id(), wanted)) {
            case Result.Kept kept -> write(context, access.byBearer(context), kept.noted(), kept.sequence());
            case Result.Stale stale -> {
                SequenceTag.set(context, stale.sequence());
                throw Problem.preconditionFailed("Somebody changed this task since you read it: now it is "
                        + stale.noted().work().status().id() + ". Nothing was kept. Read the task again, then send "
                        + "your change with its new ETag.");
            }
            case Result.Stopped stopped -> throw Problem.unprocessable(words(stopped.reply()));
            case Result.Unknown _ -> throw Problem.notFound(UNKNOWN);
            case Result.KeyReused _ -> throw Problem.unprocessable(
                    "This Idempotency-Key was used for another request. Send a new key.");
            case Result.Full _ -> throw Problem.unprocessable(
                    "As much was noted on this checklist as can be. Export it and start a new one.");
            case Result.Gone _ -> throw Problem.notFound("This conversation was erased. Start a new one.");
        }
    }

    /// The whole task, or what was noted on one that is not called for any more.
    private void write(Context context, Conversation conversation, Noted noted, int sequence) {
        SequenceTag.set(context, sequence);
        Json.write(context, services.dialogue().checklist(conversation).find(noted.task())
                .<Object>map(task -> ChecklistView.TaskView.of(task.with(noted)))
                .orElseGet(() -> ChecklistView.NotedView.of(noted)));
    }

    /// What a reply says, without the person's own words: a problem may be logged on its way.
    private static String words(Reply reply) {
        return reply.blocks().stream()
                .filter(block -> block.spans().stream().noneMatch(Block.Span.Mark.class::isInstance))
                .flatMap(block -> block.plainText().lines()).collect(Collectors.joining(" ")) + " Nothing was kept.";
    }

    private void changes(Context context) {
        Conversation conversation = access.byBearer(context);
        List<ReviewPoint> points = ReviewPoint.of(conversation);
        String since = context.queryParam("since");
        ReviewPoint point = points.stream()
                .filter(known -> since == null || since.equals(String.valueOf(known.sequence()))).findFirst()
                .orElseThrow(() -> Problem.notFound(points.isEmpty()
                        ? "No review point was marked yet. Send the command review-point as a turn."
                        : "No review point has this number. They are: " + points.stream()
                        .map(known -> String.valueOf(known.sequence())).collect(Collectors.joining(", ")) + "."));
        SequenceTag.set(context, conversation.sequence());
        Json.write(context, ChangesView.of(point, points, services.dialogue().checklist(conversation)));
    }
}
