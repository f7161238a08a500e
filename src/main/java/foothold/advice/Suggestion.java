package foothold.advice;

import java.util.List;

/// Something to do. It is our suggestion, or what a duty asks; never mixed with evidence.
///
/// @param page    the action or duty page
/// @param steps   concrete steps in order
/// @param stage   when it is best started, as people read it
/// @param effort  how long it takes, as people read it
/// @param binding for a duty: what kind of rule it is and where it binds, as people read it; empty for our own suggestions
public record Suggestion(String page, String title, List<String> steps, String who, String stage, String effort,
                         String binding) {
    public Suggestion {
        steps = List.copyOf(steps);
    }
}
