package foothold.boundary;

import foothold.boundary.NameRun.Look;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words of a text that may be a person's name, going by themselves and by a title alone.
final class NameRuns {

    private static final int MOST_NAMES = 4;

    private final NameWords names;
    private final NameLooks looks;
    private final PhraseSet publicNames;

    NameRuns(PhraseLists lists) {
        names = new NameWords(lists);
        looks = new NameLooks(lists, names);
        publicNames = lists.get("public-name");
    }

    /// The runs, from left to right and apart. Names of hospitals, products and people in public life are left out.
    List<NameRun> find(Words words) {
        var runs = new ArrayList<NameRun>();
        @Nullable BitSet known = null; // most texts have no word like a name, and looking for public ones takes time
        int at = 0;
        while (at < words.size()) {
            Look look = looks.at(words, at);
            if (look == null) {
                at++;
                continue;
            }
            known = known == null ? publicNames.covered(words) : known;
            if (known.get(at)) {
                at++;
                continue;
            }
            int end = end(words, known, at, look);
            runs.add(new NameRun(at, end, look));
            at = end;
        }
        return runs;
    }

    private int end(Words words, BitSet known, int start, Look look) {
        int end = start + (look == Look.SMALL_FULL_NAME || look == Look.SURNAME_FIRST ? 2 : 1);
        while (end < words.size() && end - start < MOST_NAMES && !known.get(end) && !isPossessive(words, end - 1)
                && isJoined(words.gapAfter(end - 1)) && continues(words, end)) {
            end++;
        }
        return end;
    }

    static boolean isJoined(String gap) {
        return gap.equals(" ") || gap.equals("-") || gap.equals(".") || gap.equals(". ") || gap.equals("'");
    }

    private boolean continues(Words words, int at) {
        boolean sentenceEnds = words.gapAfter(at - 1).equals(". ") && words.plain(at - 1).length() > 1;
        return !sentenceEnds && (names.isName(words, at) || names.looksLikeName(words, at)
                || names.isParticle(words, at) && words.isCapital(at + 1)
                || words.isCapital(at) && words.plain(at).length() == 1);
    }

    static boolean isPossessive(Words words, int at) {
        return !words.owner(at).equals(words.plain(at));
    }

    static boolean startsSentence(Words words, int at) {
        String gap = at == 0 ? "\n" : words.gapAfter(at - 1);
        return gap.chars().anyMatch(character -> ".?!:\n\"(".indexOf(character) >= 0);
    }
}
