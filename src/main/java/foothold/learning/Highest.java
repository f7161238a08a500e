package foothold.learning;

import java.util.Arrays;

/// The highest of many numbers, without sorting them all.
final class Highest {

    private Highest() {
    }

    /// Where the highest stand, ascending; of equals, those that stand first.
    ///
    /// @param count how many at most
    static int[] places(float[] values, int count) {
        int[] places = new int[Math.min(count, values.length)];
        int held = 0;
        for (int i = 0; i < values.length; i++) {
            if (held == places.length && (held == 0 || values[i] <= values[places[held - 1]])) {
                continue;
            }
            int at = held < places.length ? held++ : held - 1;
            while (at > 0 && values[places[at - 1]] < values[i]) {
                places[at] = places[at - 1];
                at--;
            }
            places[at] = i;
        }
        Arrays.sort(places);
        return places;
    }
}
