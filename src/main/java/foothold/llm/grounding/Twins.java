package foothold.llm.grounding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words of a source that are compared as one and are not: "a recording need not be kept if it is in the record". Where a sentence
/// has both, each stands beside a word that it stands beside in the source.
final class Twins {

    private Twins() {
    }

    /// Whether words that are compared as one have changed places.
    static boolean exchanged(List<Word> sentence, List<Word> source) {
        List<Word> here = sentence.stream().filter(Word::heavy).toList();
        List<Word> there = source.stream().filter(Word::heavy).toList();
        return here.stream().map(Word::key).distinct().anyMatch(key -> {
            Set<String> twins = texts(here, key);
            return twins.size() > 1 && texts(there, key).containsAll(twins)
                    && twins.stream().anyMatch(twin -> places(here, key, twin)
                            .anyMatch(i -> around(here, i).noneMatch(beside(there, key, twin)::contains)));
        });
    }

    private static Set<String> beside(List<Word> words, String key, String twin) {
        return places(words, key, twin).boxed().flatMap(i -> around(words, i)).collect(Collectors.toSet());
    }

    private static Stream<String> around(List<Word> words, int place) {
        return IntStream.of(place - 1, place + 1).filter(i -> i >= 0 && i < words.size()).mapToObj(words::get).map(Word::key);
    }

    private static IntStream places(List<Word> words, String key, String twin) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).key().equals(key) && text(words.get(i)).equals(twin));
    }

    private static Set<String> texts(List<Word> words, String key) {
        return words.stream().filter(word -> word.key().equals(key)).map(Twins::text).collect(Collectors.toSet());
    }

    /// How a word is written; one of a thing and more of it are the same.
    private static String text(Word word) {
        return word.text().toLowerCase(Locale.UK).replaceFirst("s$", "");
    }
}
