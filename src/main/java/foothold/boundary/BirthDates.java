package foothold.boundary;

import foothold.boundary.Dates.Date;
import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dates of birth: a date beside "born" or "DOB", or a date of long ago beside a person. Other dates are the
/// stuff of every project plan.
final class BirthDates implements Detector {

    private static final int KEYWORD_WITHIN = 6;
    private static final int PERSON_WITHIN = 3;
    /// A later date beside a patient is rather the day of a visit.
    private static final int LATEST_BIRTH = 2010;
    /// How far before a date of long ago "date of birth" may stand: "went in wrong, it should be 19.08.2009".
    private static final int FAR = 30;

    /// "DOB11021939"
    private static final Pattern GLUED = Pattern.compile("(?<![a-z0-9])(?:dob|born)((?:[0-9]{2}[/.-]?){2}(?:[0-9]{2}){1,2})(?![a-z0-9])");

    private final Dates dates;
    private final PhraseSet keywords;
    private final PhraseSet things;
    private final PhraseSet persons;

    BirthDates(PhraseLists lists, Dates dates) {
        this.dates = dates;
        keywords = lists.get("birth");
        things = lists.get("born-thing");
        persons = lists.get("single-person");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < words.size(); i++) {
            dates.at(words, i).filter(date -> isOfBirth(words, date)).ifPresent(date -> found.add(new Found(
                    words.list().get(date.first()).start(), words.list().get(date.end() - 1).end(), "date of birth")));
        }
        Matcher glued = GLUED.matcher(words.folded());
        while (glued.find()) {
            found.add(new Found(glued.start(1), glued.end(1), "date of birth"));
        }
        return found;
    }

    private boolean isOfBirth(Words words, Date date) {
        int first = date.first();
        if (keywords.isWithin(words, first - KEYWORD_WITHIN, first)
                || keywords.isWithin(words, date.end(), date.end() + 2)) {
            return !things.isWithin(words, first - KEYWORD_WITHIN - 2, first);
        }
        return date.isPlain() && date.year().length() == 4 && Integer.parseInt(date.year()) <= LATEST_BIRTH
                && (isShortForBorn(words, first - 1)
                || keywords.isWithin(words, first - FAR, first) && !things.isWithin(words, first - FAR, first)
                || persons.isWithin(words, first - PERSON_WITHIN, first)
                || persons.isWithin(words, date.end(), date.end() + PERSON_WITHIN));
    }

    /// "b. 02/02/1939"
    private static boolean isShortForBorn(Words words, int at) {
        return words.plain(at).equals("b") && words.gapAfter(at).startsWith(".");
    }
}
