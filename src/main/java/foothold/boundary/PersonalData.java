package foothold.boundary;

import foothold.boundary.Verdict.Found;
import foothold.knowledge.Boundaries.NameEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds details of people: each kind has its own detector.
final class PersonalData {

    private final List<Detector> detectors;

    /// @param names what speaks for and against a person's name
    PersonalData(PhraseLists lists, NameEvidence names) {
        var nearby = new Nearby(lists);
        var dates = new Dates(lists);
        detectors = List.of(
                new HealthNumbers(lists),
                new InsuranceNumbers(lists),
                new Emails(lists),
                new Phones(lists, nearby),
                new Postcodes(lists, nearby),
                new Addresses(lists, nearby),
                new BirthDates(lists, dates),
                new CardNumbers(lists),
                new DrivingLicences(),
                new NumberPlates(lists),
                new SpokenNumbers(),
                new KeyedNumbers(lists),
                new Names(lists, names),
                new Initials(lists));
    }

    /// The details in a text, from left to right. Where several overlap they become one, called after the longest.
    List<Found> find(Words words) {
        List<Found> all = detectors.stream()
                .flatMap(detector -> detector.find(words).stream())
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
        var apart = new ArrayList<Found>();
        for (Found found : all) {
            if (!apart.isEmpty() && found.start() < apart.getLast().end()) {
                apart.add(union(apart.removeLast(), found));
            } else {
                apart.add(found);
            }
        }
        return apart;
    }

    private static Found union(Found first, Found second) {
        boolean firstIsLonger = first.end() - first.start() >= second.end() - second.start();
        return new Found(first.start(), Math.max(first.end(), second.end()), (firstIsLonger ? first : second).kind());
    }
}
