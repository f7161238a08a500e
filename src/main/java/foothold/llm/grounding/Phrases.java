package foothold.llm.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Phrases that are read as one plainer word or phrase, such as "no one" as "nobody".
final class Phrases {

    /// What a figure may begin with, with the words that may stand before it.
    private static final String FIGURE = "(?=\\s(?:(?:an?|the) )?(?:[\u00a3$\u20ac]?\\d|(?:%s)\\b))";

    private final List<String> read = new ArrayList<>();
    private final Pattern pattern;

    /// @param phrases for each word or phrase what is read as it, with strokes between the forms of a word
    /// @param bounds  the same, for what counts only before a figure
    /// @param numbers the words that are figures
    Phrases(Map<String, List<String>> phrases, Map<String, List<String>> bounds, Iterable<String> numbers) {
        var groups = new ArrayList<String>();
        phrases.forEach((as, all) -> add(groups, as, all, ""));
        bounds.forEach((as, all) -> add(groups, as, all, FIGURE.formatted(String.join("|", numbers))));
        pattern = Pattern.compile("(?i)(?<![\\p{L}\\d-])(?:" + String.join("|", groups) + ")(?![\\p{L}\\d-])");
    }

    private void add(List<String> groups, String as, List<String> all, String before) {
        read.add(as);
        groups.add("((?:" + all.stream().map(phrase -> phrase.replaceAll("([a-z]+(?:/[a-z]+)+)", "(?:$1)").replace('/', '|'))
                .collect(Collectors.joining("|")) + ")" + before + ")");
    }

    /// A text with each phrase in the words that it is read as.
    String plain(String text) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(read.get(group(found) - 1)));
    }

    private static int group(MatchResult found) {
        int group = 1;
        while (found.start(group) != found.start()) {
            group++;
        }
        return group;
    }
}
