package foothold.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Digits that stand together in a text, in groups parted by short separators, such as "999 000 0018".
///
/// @param folded the text
/// @param list   the groups in order
record DigitGroups(String folded, List<Group> list) {

    /// Digits without anything between them.
    record Group(int start, int end, String digits) {
    }

    /// Neighbouring groups of some series.
    record Run(String folded, List<Group> groups) {

        int start() {
            return groups.getFirst().start();
        }

        int end() {
            return groups.getLast().end();
        }

        String digits() {
            var digits = new StringBuilder();
            groups.forEach(group -> digits.append(group.digits()));
            return digits.toString();
        }

        /// How many digits each group has.
        List<Integer> lengths() {
            return groups.stream().map(group -> group.digits().length()).toList();
        }

        /// Whether what stands between the groups is always of this form.
        boolean isSeparatedBy(Pattern separator) {
            return IntStream.range(1, groups.size()).allMatch(i -> separator.matcher(folded)
                    .region(groups.get(i - 1).end(), groups.get(i).start()).matches());
        }

        /// The character before the first digit; a space at the beginning of the text.
        char before() {
            return start() == 0 ? ' ' : folded.charAt(start() - 1);
        }

        /// The character after the last digit; a space at the end of the text.
        char after() {
            return end() == folded.length() ? ' ' : folded.charAt(end());
        }
    }

    private static final Pattern DIGITS = Pattern.compile("[0-9]++");
    private static final Pattern LETTERS_AS_NOUGHTS = Pattern.compile("(?<![a-z0-9])(?:o{1,4}[0-9]|[0-9]{1,12}o)[0-9o]*+(?![a-z0-9])");
    private static final Pattern SEPARATOR = Pattern.compile("[ \\n.,_/()-]{0,4}");
    /// No number that we look for has more groups than a card number typed digit by digit.
    private static final int MOST_GROUPS = 19;

    /// The series of groups in a folded text.
    static List<DigitGroups> in(String folded) {
        var series = new ArrayList<DigitGroups>();
        var groups = new ArrayList<Group>();
        Matcher digits = DIGITS.matcher(withNoughts(folded));
        while (digits.find()) {
            if (!groups.isEmpty() && !isSeparator(folded, groups.getLast().end(), digits.start())) {
                series.add(new DigitGroups(folded, List.copyOf(groups)));
                groups.clear();
            }
            groups.add(new Group(digits.start(), digits.end(), digits.group()));
        }
        if (!groups.isEmpty()) {
            series.add(new DigitGroups(folded, List.copyOf(groups)));
        }
        return series;
    }

    /// With a nought for each letter O that stands among digits alone: "o7700 9oo 462".
    private static String withNoughts(String folded) {
        return folded.indexOf('o') < 0 ? folded
                : LETTERS_AS_NOUGHTS.matcher(folded).replaceAll(found -> found.group().replace('o', '0'));
    }

    private static boolean isSeparator(String folded, int from, int to) {
        return to - from <= 4 && SEPARATOR.matcher(folded).region(from, to).matches();
    }

    /// All runs of neighbouring groups that have so many digits in all and start with a fitting group, in their order.
    List<Run> runs(int fewest, int most, Predicate<Group> start) {
        var runs = new ArrayList<Run>();
        for (int first = 0; first < list.size(); first++) {
            if (start.test(list.get(first))) {
                int digits = 0;
                for (int last = first; last < Math.min(list.size(), first + MOST_GROUPS) && digits <= most; last++) {
                    digits += list.get(last).digits().length();
                    if (digits >= fewest && digits <= most) {
                        runs.add(new Run(folded, list.subList(first, last + 1)));
                    }
                }
            }
        }
        return runs;
    }
}
