package foothold.conversation;

import static org.mockito.Mockito.mock;

import foothold.boundary.Boundary;
import foothold.boundary.Verdict;
import foothold.knowledge.Signpost;
import java.util.List;

/// A boundary that stops the texts that a test marks, such as `[crisis]`, and lets all others through without the
/// marks of direction that its contract takes out. What the real one stops is tested where it lives.
final class StubBoundary {

    /// A character that cannot be seen and is not let through.
    static final String INVISIBLE = "\u202e";

    private static final Signpost SIGNPOST = new Signpost("Stopped", List.of("Not here."), List.of());

    private StubBoundary() {
    }

    static Boundary make() {
        return mock(Boundary.class, call -> call.getMethod().getName().equals("offTopic")
                ? new Verdict.OffTopic(SIGNPOST) : check(call.getArgument(0)));
    }

    private static Verdict check(String text) {
        int mark = text.indexOf('[');
        return switch (mark < 0 ? "" : text.substring(mark, text.indexOf(']') + 1)) {
            case "[personal]" -> new Verdict.PersonalData(text,
                    List.of(new Verdict.Found(mark, text.length(), "NHS number")), SIGNPOST);
            case "[crisis]" -> new Verdict.Crisis(SIGNPOST);
            case "[clinical]" -> new Verdict.Clinical(SIGNPOST);
            case "[off-topic]" -> new Verdict.OffTopic(SIGNPOST);
            case "[misuse]" -> new Verdict.Refused(SIGNPOST);
            case "[help]" -> new Verdict.Help(SIGNPOST);
            default -> new Verdict.Proceed(text.replace(INVISIBLE, "").strip());
        };
    }
}
