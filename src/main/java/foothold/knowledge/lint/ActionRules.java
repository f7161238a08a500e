package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.Headings;
import foothold.knowledge.Page;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import java.util.Set;
import java.util.stream.Stream;

/// Every action rests on something, is called for by something, says how and when it is done, and a worse answer never makes
/// it vanish.
final class ActionRules implements Rule {

    @Override
    public Stream<Fault> check(Library library) {
        return library.knowledge().pages().stream().flatMap(page -> switch (page) {
            case Page.Action action -> Stream.concat(parts(library, action), calls(library, action));
            case Page.Duty duty -> needs(library, duty, Headings.HOW, Headings.DONE_WHEN);
            case Page.Finding finding -> needs(library, finding, Headings.WHAT_THIS_DOES_NOT_SHOW);
            case Page.Factor factor -> needs(library, factor, "Why it matters", "What good looks like", "Warning signs");
            case Page.Technology technology -> needs(library, technology, "What is particular about it");
        });
    }

    private static Stream<Fault> parts(Library library, Page.Action action) {
        return Rule.all(
                library.faultIf(action.evidence().isEmpty() && action.duties().isEmpty(), action, "evidence:",
                        "it cites no evidence and no duty"),
                library.faultIf(action.calledForBy().isEmpty(), action, "called-for-by:", "no answer calls for it"),
                action.agreement().equals("mixed") ? needs(library, action, Headings.WHERE_EXPERTS_DISAGREE) : Stream.empty(),
                needs(library, action, Headings.HOW, Headings.DONE_WHEN));
    }

    private static Stream<Fault> needs(Library library, Page page, String... headings) {
        return Stream.of(headings)
                .filter(heading -> page.text(heading).isBlank())
                .map(heading -> library.fault(page, "id:", "the part \"" + heading + "\" is missing or empty"));
    }

    /// If an answer calls for an action, every worse answer to the same question does too.
    private static Stream<Fault> calls(Library library, Page.Action action) {
        return action.calledForBy().stream().flatMap(call -> library.knowledge().findQuestion(call.question()).stream()
                .flatMap(question -> skipped(question, Set.copyOf(call.choices()))
                        .map(choice -> library.fault(action, call.question(), "a milder answer to " + question.id()
                                + " calls for it, so " + choice + " must too"))));
    }

    private static Stream<String> skipped(Question question, Set<String> called) {
        int mildest = question.choices().stream().filter(choice -> called.contains(choice.id()))
                .mapToInt(Choice::concern).min().orElse(Integer.MAX_VALUE);
        return question.choices().stream()
                .filter(choice -> choice.concern() > mildest && !called.contains(choice.id()))
                .map(Choice::id);
    }
}
