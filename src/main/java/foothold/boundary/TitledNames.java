package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds names after a title: "Mrs Jones", "mr patel".
///
/// "Mr" and "Mrs" come before nothing but names. "Miss", "Ms", "Master" and the like are also words and abbreviations,
/// so after them the name must be written as one or be on a list. "Dr" and "Professor" name staff and authors and pass.
final class TitledNames implements Detector {

    private final Gazetteer gazetteer;
    private final PhraseSet titles;
    private final PhraseSet doubtfulTitles;
    private final PhraseSet smallTitles;
    private final PhraseSet notAfterTitle;
    private final PhraseSet deeds;

    TitledNames(PhraseLists lists, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        titles = lists.get("title");
        doubtfulTitles = lists.get("doubtful-title");
        smallTitles = lists.get("small-title");
        notAfterTitle = lists.get("not-after-title");
        deeds = lists.get("person-deed");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        BitSet known = gazetteer.publicNames(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!known.get(i) && isJoined(words.gapAfter(i)) && isTitled(words, i)) {
                found.add(new Found(words.list().get(i).start(),
                        words.list().get(gazetteer.end(words, i + 1) - 1).end(), "name"));
            }
        }
        return found;
    }

    private static boolean isJoined(String gap) {
        return gap.equals(" ") || gap.equals(". ") || gap.equals(".") || gap.equals("\n");
    }

    /// "ms oyelaran did not get the link": in small letters, a surname that no list has shows only by what its bearer does.
    private static boolean startsSentence(Words words, int at) {
        return at == 0 || !words.gapAfter(at - 1).isBlank() || words.gapAfter(at - 1).contains("\n");
    }

    private boolean isTitled(Words words, int at) {
        int name = at + 1;
        if (words.isNumber(name) || notAfterTitle.startsAt(words, name) && !isInitial(words, name)) {
            return false;
        }
        if (titles.startsAt(words, at)) {
            // "MR scan" is a picture, not a man
            return gazetteer.isName(words, name) || !words.isAllCapitals(at) || words.isAllCapitals(name);
        }
        if (!doubtfulTitles.startsAt(words, at) || words.isNumber(at - 1)) {
            return false;
        }
        return gazetteer.isName(words, name) && !words.isAllCapitals(name)
                || words.isCapital(at) && !words.isAllCapitals(at) && words.isCapital(name) && isInitial(words, name)
                || smallTitles.startsAt(words, at) && startsSentence(words, at) && !gazetteer.isCommonWord(words, name)
                && deeds.startsAt(words, name + 1)
                || words.isCapital(at) && gazetteer.isName(words, name)
                || words.isCapital(at) && !words.isAllCapitals(at) && gazetteer.looksLikeName(words, name);
    }

    /// "Mrs A Kaur"
    private boolean isInitial(Words words, int at) {
        return words.plain(at).length() == 1 && at + 1 < words.size() && isJoined(words.gapAfter(at))
                && (gazetteer.isName(words, at + 1) || words.isCapital(at) && gazetteer.looksLikeName(words, at + 1));
    }
}
