package foothold.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What words and pairs of words a text is made of, each weighing the more the rarer it is: tf-idf with sublinear counts and
/// length 1, so that the sum of products of two texts' weights is how much they share, from 0 to 1.
///
/// Terms that only one example has, or none, are left out: nothing can be learnt from them.
final class TermWeights {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}']*");
    private static final int FEWEST_EXAMPLES = 2;

    /// A text's terms by number, ascending, and what each weighs; or, the other way round, a term's texts.
    record Terms(int[] numbers, float[] weights) {
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarity;

    /// The terms of these examples.
    TermWeights(List<String> examples) {
        Map<String, Integer> examplesWith = new TreeMap<>();
        examples.forEach(text -> new HashSet<>(terms(text)).forEach(term -> examplesWith.merge(term, 1, Integer::sum)));
        examplesWith.values().removeIf(count -> count < FEWEST_EXAMPLES);
        rarity = new double[examplesWith.size()];
        examplesWith.forEach((term, count) -> {
            rarity[numbers.size()] = 1 + Math.log((1.0 + examples.size()) / (1 + count));
            numbers.put(term, numbers.size());
        });
    }

    /// How many terms there are.
    int size() {
        return rarity.length;
    }

    /// The terms of a text that the examples have, too.
    Terms of(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String term : terms(text)) {
            Integer number = numbers.get(term);
            if (number != null) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        int[] found = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights = counts.entrySet().stream()
                .mapToDouble(term -> (1 + Math.log(term.getValue())) * rarity[term.getKey()]).toArray();
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        float[] ofLengthOne = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            ofLengthOne[i] = (float) (weights[i] / Math.sqrt(squares));
        }
        return new Terms(found, ofLengthOne);
    }

    private static List<String> terms(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        var terms = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            terms.add(words.get(i - 1) + " " + words.get(i));
        }
        return terms;
    }
}
