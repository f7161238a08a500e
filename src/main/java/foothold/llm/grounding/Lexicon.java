package foothold.llm.grounding;

import foothold.knowledge.ShippedText;
import foothold.retrieval.EnglishText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the grounding check reads single words: which only join, which change what is claimed, which are numbers, and which
/// may stand for each other. Read from `llm/lexicon.txt` and `llm/plain-words.txt`, which say what each kind of line means.
final class Lexicon {

    private static final Pattern DOER = Pattern.compile("[eo]rs?$");

    /// The lexicon that ships with Foothold.
    static final Lexicon SHIPPED = shipped();

    private final Map<String, Word.Kind> light = new HashMap<>();
    private final Set<String> turning = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private final Map<String, String> guards = new HashMap<>();
    private final Map<String, String> bounds = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();
    private final Map<String, List<String>> boundPhrases = new LinkedHashMap<>();
    private final Phrases read;

    private Lexicon(Stream<String> lines) {
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
        read = new Phrases(phrases, boundPhrases, numbers.keySet());
    }

    private static Lexicon shipped() {
        return new Lexicon(Stream.of("lexicon", "plain-words").flatMap(file -> ShippedText.of("/llm/" + file + ".txt").lines()));
    }

    private void read(String line) {
        String[] parts = line.split(":", 2);
        String[] head = parts[0].strip().split(" ");
        List<String> words = List.of(parts[1].strip().split(" +"));
        switch (head[0]) {
            case "free" -> words.forEach(word -> light.put(word, Word.Kind.FREE));
            case "join" -> words.forEach(word -> light.put(word, Word.Kind.JOIN));
            case "keep" -> {
                kept.addAll(words);
                words.forEach(word -> light.put(word, Word.Kind.JOIN));
            }
            case "filler" -> fillers.addAll(words);
            case "say" -> words.forEach(word -> light.put(word, Word.Kind.SAY));
            case "turn" -> {
                turning.add(head[1]);
                words.forEach(word -> guards.put(word, head[1]));
            }
            case "guard" -> words.forEach(word -> guards.put(word, head[1]));
            case "bound" -> words.forEach(word -> bounds.put(word, head[1]));
            case "number" -> words.forEach(pair -> numbers.put(pair.split("=")[0], pair.split("=")[1]));
            case "same" -> words.forEach(word -> same.putIfAbsent(stem(word), stem(words.getFirst())));
            case "phrase" -> phrases.put(parts[0].strip().substring("phrase ".length()), List.of(parts[1].strip().split(", ")));
            case "before-figure" -> boundPhrases.put(head[1], List.of(parts[1].strip().split(", ")));
            default -> throw new IllegalStateException("a line of the lexicon has no kind: " + line);
        }
    }

    /// What a word does that claims nothing itself.
    Optional<Word.Kind> light(String word) {
        return Optional.ofNullable(light.get(word));
    }

    /// Whether a word may be added to what is claimed.
    boolean fills(String word) {
        return fillers.contains(word);
    }

    /// The class of a word that changes what is claimed.
    Optional<String> guard(String word) {
        return Optional.ofNullable(guards.get(word));
    }

    /// Whether a class binds to the word that follows it.
    boolean turns(String guard) {
        return turning.contains(guard);
    }

    /// Whether a joining word has to stand before the same word in the source.
    boolean kept(String join) {
        return kept.contains(join);
    }

    /// The class of a word that changes what is claimed when a figure follows it.
    Optional<String> bound(String word) {
        return Optional.ofNullable(bounds.get(word));
    }

    /// The figure that a word stands for.
    Optional<String> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /// A text with its phrases in plainer words.
    String plain(String text) {
        return read.plain(text);
    }

    /// What a word is compared by: its stem, or that of the word that stands for its group.
    String key(String word) {
        String stem = stem(word);
        return same.getOrDefault(stem, stem);
    }

    private static String stem(String word) {
        List<String> stems = EnglishText.stems(word);
        String stem = stems.isEmpty() ? word : stems.getFirst();
        // Who does it is not what is done: "prescribers" and "prescribing" have one stem.
        boolean doer = DOER.matcher(word).find() && stem.length() < word.replaceFirst("s$", "").length();
        return doer ? stem + "er" : stem;
    }
}
