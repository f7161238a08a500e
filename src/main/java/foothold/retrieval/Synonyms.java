package foothold.retrieval;

import foothold.knowledge.Glossary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The other words for what a question mentions, from the glossary.
final class Synonyms {

    private record Group(List<String> words, Pattern anyOfThem) {
    }

    private final List<Group> groups;

    Synonyms(Glossary glossary) {
        groups = glossary.entries().stream().map(entry -> group(entry.words())).toList();
    }

    private static Group group(List<String> words) {
        List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
        String either = lower.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Group(lower, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?:s|es)?(?![\\p{L}\\p{N}])"));
    }

    /// The words that mean the same as something in the question and do not stand in it themselves.
    Set<String> of(String question) {
        String lower = question.toLowerCase(Locale.ROOT);
        var others = new LinkedHashSet<String>();
        for (Group group : groups) {
            if (group.anyOfThem().matcher(lower).find()) {
                group.words().stream().filter(word -> !lower.contains(word)).forEach(others::add);
            }
        }
        return others;
    }

    /// Whether a word is one that the glossary knows, so that it is never taken for a slip of the keyboard.
    boolean knows(String word) {
        return groups.stream().anyMatch(group -> group.anyOfThem().matcher(word).matches());
    }
}
