package foothold.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of one thing, found in texts as whole words: capitals, hyphens and a plural s make no difference.
final class Names {

    private final Pattern any;

    Names(Stream<String> names) {
        String either = names.map(name -> Pattern.quote(plain(name))).collect(Collectors.joining("|"));
        any = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")s?(?![\\p{L}\\p{N}])");
    }

    /// A text as names are looked for in it.
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /// Whether one of the names stands in a text that is [#plain].
    boolean in(String plain) {
        return any.matcher(plain).find();
    }
}
