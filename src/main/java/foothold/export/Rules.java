package foothold.export;

import foothold.advice.Citation;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules that a hand-over prepares for, seen from the project's nation, and the pages that its texts rest on.
final class Rules {

    private final KnowledgeBase knowledge;
    private final Situation situation;

    Rules(KnowledgeBase knowledge, Situation situation) {
        this.knowledge = knowledge;
        this.situation = situation;
    }

    /// Where a rule holds, or what is known of the project's nation instead.
    String where(String duty) {
        return knowledge.findPage(duty, Page.Duty.class).map(page -> {
            Optional<String> note = page.elsewhere().stream()
                    .filter(other -> situation.named(Field.NATION, List.of(other.nation())))
                    .map(Page.Duty.Elsewhere::note).findFirst();
            String nations = knowledge.vocabulary().labels(Field.NATION, page.head().scope().nations());
            return page.shortName() + " holds in " + nations + "."
                    + note.map(words -> " For " + nation() + ": " + words).orElse("");
        }).orElse("");
    }

    private String nation() {
        return situation.find(Field.NATION).map(word -> knowledge.vocabulary().label(Field.NATION, word)).orElse("");
    }

    /// Citations of the opening sentences of some pages.
    List<Citation> cited(Stream<String> pages) {
        return pages.distinct().flatMap(id -> knowledge.findPage(id).stream()).map(Citation::ofOpening).toList();
    }
}
