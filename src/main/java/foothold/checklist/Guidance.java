package foothold.checklist;

import foothold.knowledge.Headings;
import foothold.knowledge.Page;
import java.util.List;

/// What the page of an action or a duty says of doing it. Texts may be empty where the page says nothing.
///
/// @param why          our reasoning for an action; what the rule asks for a duty
/// @param how          the steps, in order
/// @param effort       a word of the vocabulary
/// @param agreement    how far experts agree on an action
/// @param disagreement where they do not
/// @param askSupplier  questions for the supplier
/// @param equityCheck  whom it might leave out
public record Guidance(String why, List<String> how, String who, String effort, String doneWhen, String agreement, String disagreement,
                       List<String> askSupplier, String equityCheck) {

    public Guidance {
        how = List.copyOf(how);
        askSupplier = List.copyOf(askSupplier);
    }

    /// What a page says.
    static Guidance of(Page.ToDo page) {
        return new Guidance(page.lead().text(), page.items(Headings.HOW), page.who(), page.effort(), page.text(Headings.DONE_WHEN),
                page instanceof Page.Action action ? action.agreement() : "", page.text(Headings.WHERE_EXPERTS_DISAGREE),
                page.items(Headings.ASK_THE_SUPPLIER), page.text(Headings.EQUITY_CHECK));
    }
}
