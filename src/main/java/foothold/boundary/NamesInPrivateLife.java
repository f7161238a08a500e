package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds names that private life beside them shows to be a person's: "Mo's parents", "Norma, who has asthma", "Bronwen rang,
/// her dad ...", "J. Kowalczyk on ward 4", "nurse Priya is off sick".
///
/// A colleague's health or discipline is as personal as a patient's, so words for staff excuse nothing here; a name that
/// says what somebody does at work passes.
final class NamesInPrivateLife implements Detector {

    private static final int MATTER_WITHIN = 6;
    private static final int THEIRS_WITHIN = 14;

    private final Gazetteer gazetteer;
    private final PhraseSet relatives;
    private final PhraseSet belongings;
    private final PhraseSet theirs;
    private final PhraseSet matters;
    private final PhraseSet homes;
    private final PhraseSet places;
    private final PhraseSet events;
    private final PhraseSet deeds;
    private final PhraseSet colleagues;
    private final PhraseSet things;
    private final PhraseSet letters;
    private final PhraseSet beds;
    private final PhraseSet staff;

    NamesInPrivateLife(PhraseLists lists, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        relatives = lists.get("relative");
        belongings = lists.get("private-belonging");
        theirs = lists.get("private-theirs");
        matters = lists.get("private-matter");
        homes = lists.get("after-a-name-home");
        places = lists.get("after-a-name-place");
        events = lists.get("patient-event");
        deeds = lists.get("person-deed");
        colleagues = lists.get("colleague-title");
        things = lists.get("before-a-named-thing");
        letters = lists.get("before-a-letter");
        beds = lists.get("bed-or-ward");
        staff = lists.get("staff");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        BitSet known = gazetteer.publicNames(words);
        for (int i = 0; i < words.size(); i++) {
            for (int name : words.ends(colleagues, i)) {
                if (isNameAfterTitle(words, known, name) && isPrivate(words, gazetteer.end(words, name))) {
                    add(found, words, i, gazetteer.end(words, name));
                }
            }
            if (!known.get(i) && !things.isWithin(words, i - 2, i)) {
                int end = endWhenPrivate(words, i);
                if (end > i) {
                    add(found, words, i, end);
                }
            }
        }
        return found;
    }

    private boolean isNameAfterTitle(Words words, BitSet known, int name) {
        return name < words.size() && !known.get(name) && !known.get(name - 1)
                && List.of(" ", ". ", ", ").contains(words.gapAfter(name - 1))
                && (gazetteer.isName(words, name) || gazetteer.isInitialAndSurname(words, name)
                || gazetteer.looksLikeName(words, name) && !staff.startsAt(words, name));
    }

    /// One past the name that starts here and is somebody's, or 0.
    private int endWhenPrivate(Words words, int at) {
        int end = gazetteer.end(words, at);
        if (gazetteer.isInitialAndSurname(words, at) && !letters.isWithin(words, at - 1, at)) {
            return isPatientByInitial(words, end) ? end : 0;
        }
        if (owns(words, at)) {
            return end;
        }
        boolean isDoubtful = gazetteer.isDoubtfulForename(words, at);
        if (!gazetteer.isPlainForename(words, at) && !isDoubtful || gazetteer.isProduct(words, at)
                || gazetteer.isSite(words, end)) {
            return 0;
        }
        if (homes.startsAt(words, end) || end - at > 1 && beds.startsAt(words, end)) {
            return end;
        }
        if (isDoubtful && end == at + 1) {
            return deeds.startsAt(words, end) && isPrivate(words, end) ? end : 0;
        }
        return isPrivate(words, end) ? end : endOfSmallName(words, at);
    }

    /// What authors and reports do not have: a bed, a home, a hip, a scan of their own.
    private boolean isPatientByInitial(Words words, int end) {
        return beds.startsAt(words, end) || places.startsAt(words, end) || homes.startsAt(words, end)
                || belongings.startsAt(words, end) || relatives.startsAt(words, end)
                || deeds.startsAt(words, end) && (isPrivate(words, end) || isPatients(words, end));
    }

    /// "Mo's parents", "Tom's hip"; of a name that no list has, only relatives, and not where every word has a capital.
    private boolean owns(Words words, int at) {
        int next = at + 1;
        if (next >= words.size() || words.owner(at).equals(words.plain(at)) || gazetteer.isProduct(words, at)) {
            return false;
        }
        return gazetteer.isPlainForename(words, at) && (relatives.startsAt(words, next) || belongings.startsAt(words, next))
                || relatives.startsAt(words, next) && (gazetteer.isDoubtfulForename(words, at)
                || isInsideSentence(words, at) && gazetteer.looksLikeName(words, at));
    }

    /// Whether a capital letter here is not the sentence's, nor a longer title's: "I met Gwendolyn's", "Anneliese Vanderbilt's".
    private boolean isInsideSentence(Words words, int at) {
        return at > 0 && words.gapAfter(at - 1).equals(" ")
                && (!words.isCapital(at - 1) || at == 1 && gazetteer.looksLikeName(words, 0));
    }

    /// "siobhan mcaleer, the lady with ...": a surname in small letters that no list has.
    private int endOfSmallName(Words words, int at) {
        int surname = at + 1;
        boolean isSmallName = surname < words.size() && words.gapAfter(at).equals(" ") && !words.isNumber(surname)
                && !gazetteer.isCommonWord(words, surname) && !deeds.startsAt(words, surname)
                && words.gapAfter(surname).startsWith(",");
        return isSmallName && (places.startsAt(words, surname + 1) || homes.startsAt(words, surname + 1)) ? surname + 1 : 0;
    }

    private boolean isPrivate(Words words, int from) {
        return matters.isWithin(words, from, endOfSentence(words, from, MATTER_WITHIN))
                || theirs.isWithin(words, from, endOfSentence(words, from, THEIRS_WITHIN));
    }

    private boolean isPatients(Words words, int from) {
        return events.isWithin(words, from, endOfSentence(words, from, MATTER_WITHIN));
    }

    private static int endOfSentence(Words words, int from, int most) {
        int end = from;
        while (end < words.size() && end < from + most) {
            String gap = words.gapAfter(end++);
            if (gap.contains("? ") || gap.contains("! ") || gap.contains(". ") || gap.contains("\n")) {
                break;
            }
        }
        return end;
    }

    private static void add(List<Found> found, Words words, int start, int end) {
        found.add(new Found(words.list().get(start).start(), words.list().get(end - 1).end(), "name"));
    }
}
