package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds driver numbers of Great Britain, which hold a name and a date of birth: five letters of the surname filled up with
/// nines, six figures of the birth date, two initials or nines, a figure and two letters (DVLA, "Driver number").
final class DrivingLicences implements Detector {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![a-z0-9])[a-z]{1,5}9{0,4}(?<=[a-z9]{5})[ -]?[0-9][0156][0-9][0-3][0-9][0-9][ -]?[a-z9]{2}[ -]?[0-9a-z][a-z]{2}"
                    + "(?![a-z])");

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        Matcher number = NUMBER.matcher(words.folded());
        while (number.find()) {
            found.add(new Found(number.start(), number.end(), "driving licence number"));
        }
        return found;
    }
}
