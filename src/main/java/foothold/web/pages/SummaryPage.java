package foothold.web.pages;

import foothold.conversation.State;
import foothold.interview.FactorAnswers;
import foothold.interview.Profile.FactorView;
import foothold.web.pages.QuestionPage.Besides;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The pages that sum up the interview: all answers, and the profile they make. A free question may be asked on each.
final class SummaryPage {

    /// The pages, named as in their address.
    enum Place { REVIEW, PROFILE }

    private final Pages pages;

    SummaryPage(Pages pages) {
        this.pages = pages;
    }

    void show(Context context, State state, Place place, Besides besides) {
        Map<String, Object> values = new HashMap<>();
        values.put("state", state);
        values.put("key", UUID.randomUUID().toString());
        values.put("message", besides.message());
        values.put("messageError", besides.messageError());
        besides.reply().ifPresent(reply -> values.put("reply", reply));
        if (place == Place.PROFILE) {
            values.put("said", state.profile().factors().stream().map(FactorView::factor).collect(Collectors.toMap(
                    Function.identity(), factor -> FactorAnswers.of(factor, state.questions(), state.answers()))));
        }
        pages.write(context, place == Place.PROFILE ? "profile-page" : "review", values);
    }
}
