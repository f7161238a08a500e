package foothold.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// A model whose meanings a test chooses: words of one group mean the same, and all other words mean one other thing.
final class FakeEmbedder implements Embedder {

    private final List<List<String>> groups;
    private final AtomicInteger calls = new AtomicInteger();

    /// @param groups words that mean the same, separated by spaces, a group each
    FakeEmbedder(String... groups) {
        this.groups = Arrays.stream(groups).map(group -> List.of(group.split(" "))).toList();
    }

    /// How many texts were embedded.
    int calls() {
        return calls.get();
    }

    @Override
    public String model() {
        return "fake";
    }

    @Override
    public int dimensions() {
        return groups.size() + 1;
    }

    @Override
    public float[] embed(String text) {
        calls.incrementAndGet();
        float[] vector = new float[dimensions()];
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
            vector[group(word)]++;
        }
        double length = 0;
        for (float number : vector) {
            length += number * number;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    private int group(String word) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).contains(word)) {
                return i;
            }
        }
        return groups.size();
    }
}
