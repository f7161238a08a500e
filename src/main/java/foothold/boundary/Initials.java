package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds patients given by initials, age and condition ("JS, 54F, T2DM"), or called by initials alone ("patient J.S.").
final class Initials implements Detector {

    private static final Pattern INITIALS = Pattern.compile(
            "(?<![\\p{L}\\d.])(?:\\p{Lu}\\.? ?){1,2}\\p{Lu}\\.?(?=[ ,;:(-]{1,3}[0-9])");
    private static final Pattern CALLED = Pattern.compile(
            "(?<![\\p{L}\\d])(?i:patient|pt|px|resident|client),? \\(?((?:\\p{Lu}\\.){2,3}|\\p{Lu}\\. ?\\p{Lu}\\.?)(?!\\p{L})");
    private static final int CONDITION_WITHIN = 10;

    private final PhraseSet ages;
    private final PhraseSet conditions;
    private final PhraseSet abbreviations;

    Initials(PhraseLists lists) {
        ages = lists.get("age-and-sex");
        conditions = lists.get("condition");
        abbreviations = lists.get("not-initials");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        Matcher initials = INITIALS.matcher(words.text());
        while (initials.find()) {
            int first = words.indexAt(initials.start());
            int age = words.indexAt(initials.end());
            if (!abbreviations.startsAt(words, first) && ages.startsAt(words, age)
                    && conditions.isWithin(words, age, age + CONDITION_WITHIN)) {
                found.add(new Found(initials.start(), words.list().get(age).end(), "initials and age"));
            }
        }
        Matcher called = CALLED.matcher(words.text());
        while (called.find()) {
            found.add(new Found(called.start(1), called.end(1), "initials of a patient"));
        }
        return found;
    }
}
