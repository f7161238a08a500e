package foothold.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import foothold.advice.Citation;
import foothold.conversation.State;
import foothold.conversation.Turn;
import foothold.conversation.TurnRecord;
import foothold.interview.Answer;
import foothold.interview.Profile;
import foothold.interview.Stage;
import foothold.knowledge.Ids;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A conversation in the shape of the API.
///
/// @param token only in the answer to its creation
/// @param stage `idle` before the interview, `asking` while a question waits, `complete` at its end
record StateView(String id, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token, int sequence, String stage,
                 String path, Map<String, String> situation, @Nullable QuestionView question, ProgressView progress,
                 @Nullable ReplyView answer, boolean checklistReady, NoticesView notices,
                 List<TurnView> turns) {

    /// @param format how a typed answer must be: `date` for a month or a day; null for anything
    record QuestionView(String id, @Nullable String factor, String text, @Nullable String hint, WhyView why, String kind,
                        @Nullable String format, List<ChoiceView> choices, int number, int total, @Nullable AnswerView answered) {
        static QuestionView of(Stage.Asking asking, State state, KnowledgeBase knowledge) {
            Question question = asking.question();
            return new QuestionView(question.id(), question.factor(), question.text(), question.hint(),
                    WhyView.of(question, knowledge), word(question.kind()),
                    question.kind() == Question.Kind.DATE ? "date" : null,
                    question.choices().stream().map(choice -> new ChoiceView(choice.id(), choice.text())).toList(),
                    asking.number(), asking.total(), state.answers().find(question.id()).map(AnswerView::of).orElse(null));
        }
    }

    private static String word(Question.Kind kind) {
        return kind.typed() ? "text" : Ids.of(kind);
    }

    record WhyView(String text, @Nullable CiteView cite) {
        static WhyView of(Question question, KnowledgeBase knowledge) {
            String evidence = question.why().evidence();
            return new WhyView(question.why().text(), evidence == null ? null
                    : knowledge.findPage(evidence).map(CiteView::of).orElse(null));
        }
    }

    record CiteView(String passage, String quote, String title) {
        static CiteView of(Page page) {
            Citation opening = Citation.ofOpening(page);
            return new CiteView(opening.passage(), opening.quote(), opening.title());
        }
    }

    record ChoiceView(String id, String text) {
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AnswerView(List<String> choices, @Nullable String text, @Nullable String mark, boolean skipped,
                      @Nullable String note) {
        static AnswerView of(Answer answer) {
            return switch (answer) {
                case Answer.Chosen chosen -> new AnswerView(chosen.choices(), null, null, false, chosen.note());
                case Answer.Said said -> new AnswerView(List.of(), said.text(), null, false, null);
                case Answer.Marked marked -> new AnswerView(List.of(), null, marked.mark().id(), false, marked.note());
                case Answer.Skipped _ -> new AnswerView(List.of(), null, null, true, null);
            };
        }
    }

    record ProgressView(long answered, int total, List<FactorView> factors) {
        static ProgressView of(State state) {
            long answered = state.questions().stream()
                    .filter(question -> state.answers().find(question.id()).isPresent()).count();
            return new ProgressView(answered, state.questions().size(),
                    state.profile().factors().stream().map(FactorView::of).toList());
        }
    }

    record FactorView(String factor, String state, String concern) {
        static FactorView of(Profile.FactorView view) {
            return new FactorView(view.factor(), Ids.of(view.progress()),
                    view.concern().id());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TurnView(int sequence, Instant at, String kind, @Nullable String question, @Nullable String text,
                    @Nullable AnswerView answered) {
        static TurnView of(TurnRecord record) {
            return switch (record.turn()) {
                case Turn.Asked asked -> new TurnView(record.sequence(), record.at(), "message", null, asked.text(), null);
                case Turn.Started _ -> new TurnView(record.sequence(), record.at(), "start-interview", null, null, null);
                case Turn.Described described -> new TurnView(record.sequence(), record.at(), "describe", null,
                        described.text(), null);
                case Turn.FromColleague given -> new TurnView(record.sequence(), record.at(), "from-colleague",
                        given.question(), null, AnswerView.of(given.answer()));
                case Turn.WentBack _ -> new TurnView(record.sequence(), record.at(), "back", null, null, null);
                case Turn.TaskNoted noted ->
                        new TurnView(record.sequence(), record.at(), "task", null, noted.title(), null);
                case Turn.Reviewed _ -> new TurnView(record.sequence(), record.at(), "review-point", null, null, null);
                case Turn.Answered answered -> new TurnView(record.sequence(), record.at(), "answer",
                        answered.question(), null, AnswerView.of(answered.answer()));
            };
        }
    }

    static StateView of(State state, KnowledgeBase knowledge) {
        return of(state, null, knowledge);
    }

    static StateView of(State state, @Nullable String token, KnowledgeBase knowledge) {
        var situation = new TreeMap<String, String>();
        state.situation().known().forEach((field, word) -> situation.put(field.id(), word));
        return new StateView(state.conversation().id(), token, state.conversation().sequence(),
                state.asking().isPresent() ? "asking" : state.complete() ? "complete" : "idle",
                Ids.of(state.path()), situation,
                state.asking().map(asking -> QuestionView.of(asking, state, knowledge)).orElse(null),
                ProgressView.of(state), state.reply().or(() -> state.notices().premise()).map(ReplyView::of).orElse(null),
                state.checklistReady(), NoticesView.of(state.notices(), knowledge),
                state.conversation().turns().stream().map(TurnView::of).toList());
    }
}
