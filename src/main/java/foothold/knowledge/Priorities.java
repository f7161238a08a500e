package foothold.knowledge;

import java.util.Map;

/// How tasks are ordered: the points of each reason and the words it is shown with, from `priority.yaml`.
///
/// @param concern   points by the worst concern (0 to 3) among the answers that call for the task
/// @param strength  points by the strongest evidence behind it
/// @param force     points by the strongest force among the duties behind it that bind the project
/// @param timing    points by how its stage stands to the project's: `overdue`, `now`, `next`, `later`
/// @param effort    points by effort
/// @param calls     points for each further answer that calls for it
/// @param mostCalls the most answers counted
/// @param due       points by how near the day is that it is best done by: `passed` or `soon`
/// @param particular points for an action about one kind of technology alone
/// @param soonDays  within how many days a day is soon
/// @param leadDays  by stage, how many days before the go-live date its tasks are best done; negative is after it
/// @param reasons   the words each reason is shown with
public record Priorities(Map<String, Integer> concern, Map<String, Integer> strength, Map<String, Integer> force,
                         Map<String, Integer> timing, Map<String, Integer> effort, int calls, int mostCalls,
                         Map<String, Integer> due, int particular, int soonDays, Map<String, Integer> leadDays,
                         Map<String, String> reasons) {
    public Priorities {
        concern = Map.copyOf(concern);
        strength = Map.copyOf(strength);
        force = Map.copyOf(force);
        timing = Map.copyOf(timing);
        effort = Map.copyOf(effort);
        due = Map.copyOf(due);
        leadDays = Map.copyOf(leadDays);
        reasons = Map.copyOf(reasons);
    }
}
