package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds long numbers whose digits are spelt out, as people dictate them: "nine nine nine, double oh one ...".
///
/// Ten digits or more in a row are somebody's NHS or telephone number: nothing else is dictated here.
final class SpokenNumbers implements Detector {

    private static final Map<String, String> DIGITS = Map.ofEntries(Map.entry("zero", "0"), Map.entry("oh", "0"),
            Map.entry("o", "0"), Map.entry("nought", "0"), Map.entry("naught", "0"), Map.entry("one", "1"),
            Map.entry("two", "2"), Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"),
            Map.entry("six", "6"), Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"));
    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "treble", 3);

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < words.size()) {
            int first = at;
            var digits = new StringBuilder();
            while (at < words.size()) {
                int times = TIMES.getOrDefault(words.plain(at), 1);
                String digit = DIGITS.get(words.plain(times > 1 ? at + 1 : at));
                if (digit == null) {
                    break;
                }
                digits.repeat(digit, times);
                at += times > 1 ? 2 : 1;
            }
            if (digits.length() >= NhsNumber.LENGTH) {
                found.add(new Found(words.list().get(first).start(), words.list().get(at - 1).end(),
                        digits.length() == NhsNumber.LENGTH ? "NHS number" : "telephone number"));
            }
            at = Math.max(at, first + 1);
        }
        return found;
    }
}
