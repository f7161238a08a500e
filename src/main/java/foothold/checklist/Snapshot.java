package foothold.checklist;

import foothold.checklist.Work.Status;
import foothold.interview.Concern;
import foothold.interview.Profile.FactorView;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A checklist as it stood at some time, as far as it takes to say later what changed. Kept with a review point, because
/// replayed answers are always seen through today's knowledge.
///
/// @param profile the concern by factor, in the factors' order
public record Snapshot(String knowledgeVersion, Map<String, Concern> profile, List<Kept> tasks) {

    /// A task as it stood.
    ///
    /// @param guidance a short hash of all that the task said, from [Guidance]
    public record Kept(String id, String title, Status status, String guidance) {
    }

    public Snapshot {
        profile = Collections.unmodifiableMap(new LinkedHashMap<>(profile));
        tasks = List.copyOf(tasks);
    }

    /// A checklist as it stands now.
    public static Snapshot of(Checklist checklist) {
        var profile = new LinkedHashMap<String, Concern>();
        for (FactorView view : checklist.profile().factors()) {
            profile.put(view.factor(), view.concern());
        }
        return new Snapshot(checklist.knowledgeVersion(), profile, checklist.tasks().stream()
                .map(task -> new Kept(task.id(), task.title(), task.work().status(), GuidancePrint.of(task))).toList());
    }
}
