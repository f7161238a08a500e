package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the number plates of cars, which lead to their keeper: two letters, two figures and three letters, the form since
/// 2001 (DVLA, INF104), where the text speaks of a vehicle.
final class NumberPlates implements Detector {

    private static final Pattern PLATE = Pattern.compile("(?<![a-z0-9])[a-z]{2}[0-9]{2} ?[a-z]{3}(?![a-z0-9])");
    private static final int VEHICLE_WITHIN = 8;

    private final PhraseSet vehicles;

    NumberPlates(PhraseLists lists) {
        vehicles = lists.get("vehicle");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        Matcher plate = PLATE.matcher(words.folded());
        while (plate.find()) {
            int first = words.indexAt(plate.start());
            if (vehicles.isWithin(words, first - VEHICLE_WITHIN, words.indexAt(plate.end()) + VEHICLE_WITHIN)) {
                found.add(new Found(plate.start(), plate.end(), "number plate"));
            }
        }
        return found;
    }
}
