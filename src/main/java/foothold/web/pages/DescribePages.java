package foothold.web.pages;

import foothold.conversation.Conversation;
import foothold.conversation.Requested;
import foothold.conversation.State;
import foothold.conversation.Taken;
import foothold.conversation.Turn;
import foothold.interview.Answer;
import foothold.interview.Proposal;
import foothold.web.Access;
import foothold.web.ConversationRoutes;
import foothold.web.Services;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "Is this right?": what was read from a person's own words, each with the words it was read from, to confirm, change
/// or leave to be asked.
final class DescribePages {

    private static final String ADDRESS = "/interview/check";
    /// Before the question's id in the name of its field.
    private static final String FIELD = "answer-";
    /// Chosen by somebody who would rather be asked.
    private static final String ASK = "ask";
    private static final String TEXT = "text:";

    private final Services services;
    private final Pages pages;
    private final Access access;

    DescribePages(Services services, Pages pages, Access access) {
        this.services = services;
        this.pages = pages;
        this.access = access;
    }

    void install(JavalinConfig config) {
        config.routes.get(ADDRESS, this::show);
        config.routes.post(ADDRESS, this::confirm);
    }

    private void show(Context context) {
        Optional<State> state = access.byCookie(context).map(services.dialogue()::state).filter(State::started);
        if (state.isEmpty()) {
            context.redirect("/interview", HttpStatus.SEE_OTHER);
        } else {
            List<ReadAnswer> checks = state.get().notices().proposals().stream().flatMap(proposal ->
                    services.knowledge().findQuestion(proposal.question())
                            .map(question -> new ReadAnswer(question, proposal)).stream()).toList();
            pages.write(context, "check", Map.of("checks", checks));
        }
    }

    private void confirm(Context context) {
        access.byCookie(context).ifPresent(known -> services.dialogue().state(known).notices().proposals().forEach(proposal ->
                answer(FormAnswer.field(context, FIELD + proposal.question()), proposal).ifPresent(answer ->
                        take(known, new Turn.Answered(proposal.question(), answer)))));
        context.redirect("/interview", HttpStatus.SEE_OTHER);
    }

    private static Optional<Answer> answer(String value, Proposal proposal) {
        return value.isEmpty() || value.equals(ASK) ? Optional.empty()
                : Optional.of(value.equals(TEXT) ? new Answer.Said(proposal.text()) : new Answer.Chosen(List.of(value), ""));
    }

    /// An answer that does not fit is left to be asked.
    private void take(Conversation conversation, Turn turn) {
        Taken taken = services.dialogue().take(conversation.id(), Requested.of(turn));
        if (!(taken instanceof Taken.Rejected)) {
            ConversationRoutes.accepted(taken);
        }
    }
}
