package foothold.checklist;

import foothold.knowledge.KnowledgeBase;
import foothold.testing.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Hundreds of random projects under the shipped knowledge, with their checklists, made once for all tests.
final class ShippedCases {

    static final KnowledgeBase KNOWLEDGE = Shipped.KNOWLEDGE;

    private static final int COUNT = 200;
    private static final List<Planned> PLANNED = new ArrayList<>();

    static {
        Case.forEach(KNOWLEDGE, COUNT, one -> PLANNED.add(new Planned(one, one.checklist())));
    }

    private record Planned(Case one, Checklist checklist) {
    }

    private ShippedCases() {
    }

    /// Holds a check against each case and its checklist.
    static void forEach(BiConsumer<Case, Checklist> check) {
        PLANNED.forEach(planned -> planned.one().holdTo(() -> check.accept(planned.one(), planned.checklist())));
    }

    /// Holds a check against each task of each case.
    static void forEachTask(BiConsumer<Case, Task> check) {
        forEach((one, checklist) -> checklist.tasks().forEach(task -> check.accept(one, task)));
    }
}
