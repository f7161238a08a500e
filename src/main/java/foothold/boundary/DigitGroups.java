package foothold.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Digits that stand together in a text, in groups parted by short separators, such as "999 000 0018".
///
/// @param list the groups in order
record DigitGroups(List<Group> list) {

    /// Digits without anything between them.
    record Group(int start, int end, String digits) {
    }

    /// Neighbouring groups of some series.
    ///
    /// @param separators what stands between the groups
    record Run(int start, int end, String digits, List<Integer> lengths, List<String> separators) {
    }

    private static final Pattern DIGITS = Pattern.compile("[0-9]++");
    private static final Pattern SEPARATOR = Pattern.compile("[ \\n.,_/()-]{0,4}");
    /// No number that we look for has more groups than a card number typed digit by digit.
    private static final int MOST_GROUPS = 19;

    /// The series of groups in a folded text.
    static List<DigitGroups> in(String folded) {
        var series = new ArrayList<DigitGroups>();
        var groups = new ArrayList<Group>();
        Matcher digits = DIGITS.matcher(folded);
        while (digits.find()) {
            if (!groups.isEmpty() && !isSeparator(folded, groups.getLast().end(), digits.start())) {
                series.add(new DigitGroups(List.copyOf(groups)));
                groups.clear();
            }
            groups.add(new Group(digits.start(), digits.end(), digits.group()));
        }
        if (!groups.isEmpty()) {
            series.add(new DigitGroups(List.copyOf(groups)));
        }
        return series;
    }

    private static boolean isSeparator(String folded, int from, int to) {
        return to - from <= 4 && SEPARATOR.matcher(folded).region(from, to).matches();
    }

    /// All runs of neighbouring groups that have so many digits in all, in the order they start.
    List<Run> runs(String folded, int fewest, int most) {
        var runs = new ArrayList<Run>();
        for (int first = 0; first < list.size(); first++) {
            int digits = 0;
            for (int last = first; last < Math.min(list.size(), first + MOST_GROUPS) && digits <= most; last++) {
                digits += list.get(last).digits().length();
                if (digits >= fewest && digits <= most) {
                    runs.add(run(folded, first, last));
                }
            }
        }
        return runs;
    }

    private Run run(String folded, int first, int last) {
        List<Group> groups = list.subList(first, last + 1);
        var digits = new StringBuilder();
        var separators = new ArrayList<String>();
        for (int i = 0; i < groups.size(); i++) {
            digits.append(groups.get(i).digits());
            if (i > 0) {
                separators.add(folded.substring(groups.get(i - 1).end(), groups.get(i).start()));
            }
        }
        return new Run(groups.getFirst().start(), groups.getLast().end(), digits.toString(),
                groups.stream().map(group -> group.digits().length()).toList(), separators);
    }
}
