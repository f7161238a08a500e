package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds names that a text itself gives as one: a patient who says who they are ("I am Moira, a patient"), a heading or a
/// last line ("Re Harold Beckwith", "thanks, Olive Tranter"), a list's way of writing ("SMITHSON, Gladys").
///
/// Staff may say their first name: it is a forename with a surname, or a word of the writer's own care, that shows a person
/// whose name nothing here needs.
final class NamesGiven implements Detector {

    private static final int SHORTEST_SURNAME = 4;

    private final Gazetteer gazetteer;
    private final PhraseSet introductions;
    private final PhraseSet ownCare;
    private final PhraseSet headings;

    NamesGiven(PhraseLists lists, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        introductions = lists.get("introduction");
        ownCare = lists.get("own-care");
        headings = lists.get("before-a-full-name");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        BitSet known = gazetteer.publicNames(words);
        boolean isOfCare = ownCare.isIn(words);
        for (int i = 0; i < words.size(); i++) {
            for (int name : words.ends(introductions, i)) {
                if (isName(words, known, name) && (isOfCare || gazetteer.isLikeFullName(words, name))) {
                    add(found, words, name);
                }
            }
            for (int name : words.ends(headings, i)) {
                if (isName(words, known, name) && gazetteer.isLikeFullName(words, name)) {
                    add(found, words, name);
                }
            }
            if (!known.get(i) && isListed(words, i)) {
                found.add(new Found(words.list().get(i).start(), words.list().get(i + 1).end(), "name"));
            }
        }
        return found;
    }

    private boolean isName(Words words, BitSet known, int at) {
        return at < words.size() && !known.get(at) && words.gapAfter(at - 1).strip().length() <= 1
                && gazetteer.isName(words, at);
    }

    /// "SMITHSON, Gladys", or at the start of a line "Hughes, Megan"
    private boolean isListed(Words words, int at) {
        return words.plain(at).length() >= SHORTEST_SURNAME && at + 1 < words.size() && words.gapAfter(at).equals(", ")
                && (words.isAllCapitals(at) || startsLine(words, at) && gazetteer.isPlainSurname(words, at))
                && !words.isNumber(at) && words.isCapital(at + 1)
                && !words.isAllCapitals(at + 1) && gazetteer.isPlainForename(words, at + 1)
                && !gazetteer.isProduct(words, at + 1);
    }

    private static boolean startsLine(Words words, int at) {
        return at == 0 || words.gapAfter(at - 1).contains("\n");
    }

    private void add(List<Found> found, Words words, int name) {
        int end = gazetteer.end(words, name);
        found.add(new Found(words.list().get(name).start(), words.list().get(end - 1).end(), "name"));
    }
}
