package foothold.boundary;

import foothold.boundary.Verdict.Found;
import foothold.knowledge.Boundaries.NameEvidence;
import java.util.ArrayList;
import java.util.List;

/// Finds names of people in their private life, patients' above all: how much words look like a name, and how much what
/// stands around is about somebody's life or care rather than their work, is added up in points.
///
/// A hospital, a product, an author, and a colleague named in their work pass: they are about as name-like, but what
/// stands around them takes points away.
final class Names implements Detector {

    private final NameRuns runs;
    private final NameClues clues;
    private final PhraseSet titles;

    Names(PhraseLists lists, NameEvidence evidence) {
        runs = new NameRuns(lists);
        clues = new NameClues(lists, evidence);
        titles = lists.get("any-title");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        for (NameRun run : runs.find(words)) {
            if (clues.isEnough(words, run)) {
                int first = titles.startsAt(words, run.start() - 1) ? run.start() - 1 : run.start();
                found.add(new Found(words.list().get(first).start(), words.list().get(run.end() - 1).end(), "name"));
            }
        }
        return found;
    }
}
