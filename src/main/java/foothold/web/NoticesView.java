package foothold.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import foothold.checklist.ChecklistChange;
import foothold.checklist.TaskName;
import foothold.conversation.Notices;
import foothold.interview.Proposal;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is told besides the question that waits, in the shape of the API.
///
/// @param minutesLeft about how long the open questions take
/// @param followUp    what is asked once more about the question that waits, after an answer that said little
record NoticesView(List<ProposalView> proposals, @Nullable String followUp, int minutesLeft,
                   @Nullable ChangeView changed, Map<String, String> byColleague) {

    /// @param choices  what was read: one choice to confirm, or several to choose from
    /// @param answer   the answer to send to confirm it; null while one has to be chosen
    /// @param readFrom the words it was read from, verbatim
    record ProposalView(String question, String text, List<StateView.ChoiceView> choices, @Nullable ToConfirm answer,
                        List<String> readFrom) {
        static ProposalView of(Proposal proposal, Question question) {
            List<StateView.ChoiceView> choices = question.choices().stream()
                    .filter(choice -> proposal.choices().contains(choice.id()))
                    .map(choice -> new StateView.ChoiceView(choice.id(), choice.text())).toList();
            return new ProposalView(question.id(), question.text(), choices,
                    proposal.certain() ? ToConfirm.of(proposal, question) : null, proposal.words());
        }
    }

    /// An answer as `answer` of a turn takes it: a choice, choices, or a text.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToConfirm(String question, @Nullable String choice, @Nullable List<String> choices, @Nullable String text) {
        static ToConfirm of(Proposal proposal, Question question) {
            boolean multiple = question.kind() == Question.Kind.MULTIPLE;
            return proposal.choices().isEmpty() ? new ToConfirm(question.id(), null, null, proposal.text())
                    : new ToConfirm(question.id(), multiple ? null : proposal.choices().getFirst(),
                            multiple ? proposal.choices() : null, null);
        }
    }

    /// @param sentences the change in words that name the tasks
    record ChangeView(List<TaskName> added, List<TaskName> noLongerNeeded,
                      List<TaskName> up, List<TaskName> down, List<String> sentences) {
        static ChangeView of(ChecklistChange change) {
            return new ChangeView(change.added(), change.noLongerNeeded(), change.up(), change.down(), change.sentences());
        }
    }

    static NoticesView of(Notices notices, KnowledgeBase knowledge) {
        return new NoticesView(
                notices.proposals().stream().flatMap(proposal -> knowledge.findQuestion(proposal.question())
                        .map(question -> ProposalView.of(proposal, question)).stream()).toList(),
                notices.followUp().orElse(null), notices.minutesLeft(),
                notices.changed().map(ChangeView::of).orElse(null), notices.byColleague());
    }
}
