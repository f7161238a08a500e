package foothold.web;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistDiff;
import foothold.checklist.ChecklistDiff.FactorChange;
import foothold.checklist.TaskName;
import foothold.conversation.ReviewPoint;
import java.time.Instant;
import java.util.List;

/// What changed since a review point, in the shape of the API.
record ChangesView(PointView since, List<PointView> reviewPoints, Instant until, List<ProfileView> profile,
                   List<TaskName> done, List<TaskName> added, List<TaskName> noLongerNeeded, List<TaskName> guidanceChanged,
                   String knowledgeBefore, String knowledgeNow) {

    record PointView(int sequence, Instant at) {
        static PointView of(ReviewPoint point) {
            return new PointView(point.sequence(), point.at());
        }
    }

    record ProfileView(String factor, String before, String after, boolean changed) {
        static ProfileView of(FactorChange change) {
            return new ProfileView(change.factor(), change.before().id(), change.after().id(), change.changed());
        }
    }

    static ChangesView of(ReviewPoint point, List<ReviewPoint> points, Checklist now) {
        ChecklistDiff diff = ChecklistDiff.between(point.snapshot(), now);
        return new ChangesView(PointView.of(point), points.stream().map(PointView::of).toList(), now.generatedAt(),
                diff.factors().stream().map(ProfileView::of).toList(), diff.done(), diff.added(),
                diff.noLongerNeeded(), diff.guidanceChanged(), point.snapshot().knowledgeVersion(),
                now.knowledgeVersion());
    }
}
