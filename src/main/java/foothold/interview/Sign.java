package foothold.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words that point at an answer, in the little language that `knowledge/readings.yaml` explains: `a|b` is either,
/// `a > b` is b soon after a, `a .. b` is both near each other.
///
/// @param parts each a list of phrases of which one must stand there; at least one part
/// @param order whether the parts must come in this order
record Sign(List<List<List<String>>> parts, boolean order) {

    private static final int SOON = 4;
    private static final int NEAR = 8;

    /// Where a sign stands: from one word to before another.
    record Place(int from, int to) {
        boolean within(Place other) {
            return other.from <= from && to <= other.to;
        }

        int length() {
            return to - from;
        }
    }

    /// Reads a sign.
    static Sign of(String sign) {
        boolean order = sign.contains(" > ");
        List<List<List<String>>> parts = Stream.of(sign.split(order ? " > " : Pattern.quote(" .. ")))
                .map(part -> Stream.of(part.split("\\|")).map(PlainWords::split).filter(phrase -> !phrase.isEmpty()).toList())
                .toList();
        return new Sign(parts, order);
    }

    /// Whether it is this one phrase.
    boolean is(List<String> phrase) {
        return parts.size() == 1 && parts.getFirst().size() == 1 && parts.getFirst().getFirst().equals(phrase);
    }

    /// Everywhere it stands in a text.
    List<Place> places(PlainWords text) {
        var places = new ArrayList<Place>();
        for (Place first : places(text, parts.getFirst())) {
            var found = Optional.of(first);
            for (List<List<String>> part : parts.subList(1, parts.size())) {
                found = found.flatMap(so -> nearest(text, so, part));
            }
            found.ifPresent(places::add);
        }
        return places;
    }

    private Optional<Place> nearest(PlainWords text, Place so, List<List<String>> part) {
        int sentence = text.words().get(so.from()).sentence();
        return places(text, part).stream()
                .filter(next -> text.words().get(next.from()).sentence() == sentence)
                .filter(next -> order ? next.from() >= so.to() && next.from() - so.to() < SOON
                        : gap(so, next) >= 0 && gap(so, next) < NEAR)
                .min(Comparator.comparingInt(next -> gap(so, next)))
                .map(next -> new Place(Math.min(so.from(), next.from()), Math.max(so.to(), next.to())));
    }

    /// How many words stand between two places; negative when they overlap.
    private static int gap(Place one, Place other) {
        return Math.max(other.from() - one.to(), one.from() - other.to());
    }

    private static List<Place> places(PlainWords text, List<List<String>> phrases) {
        return IntStream.range(0, text.words().size()).boxed()
                .flatMap(at -> phrases.stream().filter(phrase -> text.has(phrase, at))
                        .map(phrase -> new Place(at, at + phrase.size())))
                .toList();
    }
}
