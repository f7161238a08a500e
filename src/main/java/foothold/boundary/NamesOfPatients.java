package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds names that what follows shows to be a patient's: "Janet, 54, has ...", "Abdul in bay 4", "Keith was
/// discharged".
///
/// A forename with a surname is enough by itself: whoever it is, nothing here needs it.
///
/// Only listed forenames count here, and not those of staff ("nurse Sarah"), products or authors.
final class NamesOfPatients implements Detector {

    private static final int EVENT_WITHIN = 4;
    private static final int EVENT_WITHIN_OF_FULL_NAME = 12;

    private final Gazetteer gazetteer;
    private final PhraseSet staff;
    private final PhraseSet ages;
    private final PhraseSet places;
    private final PhraseSet events;

    NamesOfPatients(PhraseLists lists, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        staff = lists.get("staff");
        ages = lists.get("after-a-name-age");
        places = lists.get("after-a-name-place");
        events = lists.get("patient-event");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        BitSet known = gazetteer.publicNames(words);
        int at = 0;
        while (at < words.size()) {
            if (known.get(at) || !gazetteer.isPlainForename(words, at) && !isInPatientsPlace(words, at)) {
                at++;
                continue;
            }
            int end = gazetteer.end(words, at);
            if (!isOfStaffOrProduct(words, at, end) && isOfPatient(words, at, end)) {
                found.add(new Found(words.list().get(at).start(), words.list().get(end - 1).end(), "name"));
            }
            at = end;
        }
        return found;
    }

    /// "Mark in bed 7", "Joy (91) lives alone": an everyday word in the place of a patient's name.
    private boolean isInPatientsPlace(Words words, int at) {
        return gazetteer.isDoubtfulForename(words, at) && (places.startsAt(words, at + 1)
                || events.startsAt(words, at + 1) || isAged(words, at + 1));
    }

    /// An age, and then what happens to patients: "(91) lives alone", ", 82, fell".
    private boolean isAged(Words words, int at) {
        return words.isNumber(at) && !words.gapAfter(at - 1).equals(" ")
                && events.isWithin(words, at + 1, at + 1 + EVENT_WITHIN);
    }

    private boolean isOfStaffOrProduct(Words words, int start, int end) {
        return end - start == 1 && gazetteer.isProduct(words, start) && !isAged(words, end) || staff.isWithin(words, start - 2, start)
                || staff.isWithin(words, end, end + 1);
    }

    private boolean isOfPatient(Words words, int start, int end) {
        if (gazetteer.isFullName(words, start)) {
            return true;
        }
        if (gazetteer.isSite(words, end)) {
            return false;
        }
        int within = end - start > 1 ? EVENT_WITHIN_OF_FULL_NAME : EVENT_WITHIN;
        return ages.startsAt(words, end) || places.startsAt(words, end) || events.isWithin(words, end, end + within);
    }
}
