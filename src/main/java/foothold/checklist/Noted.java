package foothold.checklist;

/// What was last noted on a task. It outlives the task: when no answer calls for the task any more, this is still there.
///
/// @param title   the task's title when it was noted
/// @param version the sequence number of the turn that noted it, to tell whether somebody changed it since
public record Noted(String task, String title, Work work, int version) {
}
