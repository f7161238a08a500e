package foothold.retrieval;

import foothold.knowledge.Glossary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The other words for what a question mentions, from the glossary. Looked up word by word, so the cost grows with the
/// question and not with the glossary.
final class Synonyms {

    /// A word or phrase of the glossary as lower-case words, and all words of its entry.
    private record Phrase(List<String> words, List<String> group) {
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> allWords = new HashSet<>();

    Synonyms(Glossary glossary) {
        for (Glossary.Entry entry : glossary.entries()) {
            List<String> group = entry.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
            for (String word : group) {
                List<String> words = words(word);
                allWords.addAll(words);
                if (!words.isEmpty()) {
                    byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Phrase(words, group));
                }
            }
        }
    }

    /// The words that mean the same as something in the question and do not stand in it themselves.
    Set<String> of(String question) {
        List<String> asked = words(question.toLowerCase(Locale.ROOT));
        String inOneLine = line(asked);
        var others = new LinkedHashSet<String>();
        for (int i = 0; i < asked.size(); i++) {
            List<String> rest = asked.subList(i, asked.size());
            for (Phrase phrase : starting(asked.get(i))) {
                if (startsWith(rest, phrase.words())) {
                    phrase.group().stream().filter(word -> !inOneLine.contains(line(words(word)))).forEach(others::add);
                }
            }
        }
        return others;
    }

    /// Whether the glossary uses a word, so that it is never taken for a slip of the keyboard.
    boolean knows(String word) {
        return allWords.contains(word) || allWords.contains(singular(word));
    }

    /// Phrases whose first word is this one, its plural set aside.
    private List<Phrase> starting(String word) {
        List<Phrase> exact = byFirstWord.get(word);
        return exact != null ? exact : byFirstWord.getOrDefault(singular(word), List.of());
    }

    private static boolean startsWith(List<String> asked, List<String> phrase) {
        if (asked.size() < phrase.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!asked.get(i).equals(phrase.get(i)) && !singular(asked.get(i)).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String singular(String word) {
        return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String line(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
