package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The same sentence put another way round, so that it can be compared in one order: "What P is S" as "S P", "O is done by S" as
/// "S done O", "X is the Y" as "the Y is X", and "you do O" for "O is to be done".
final class Clauses {

    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> NOW = Set.of("is", "are", "be");
    private static final Set<String> DEFINITE = Set.of("the", "this", "its", "their", "our", "your");
    private static final Set<String> MODALS = Set.of("can", "could", "should", "must", "may");
    private static final Set<String> CONDITIONS = Set.of("if", "when");
    /// Within how many words of its beginning "the trust's own record" names its owner.
    private static final int OWNER = 3;
    private static final String WHAT = "what";
    private static final String BY = "by";
    private static final String YOU = "you";
    private static final Set<String> PERSONS = Set.of(YOU, "we", "us", "i", "me");

    private Clauses() {
    }

    /// "S P" for "What P is S"; else the sentence itself.
    static List<Word> uncleft(List<Word> words) {
        if (!words.getFirst().text().equalsIgnoreCase(WHAT)) {
            return words;
        }
        return first(2, words.size() - 1, i -> is(words.get(i), BE))
                .filter(be -> words.subList(1, be).stream().noneMatch(word -> word.follows() == Gap.BREAK))
                .map(be -> joined(List.of(words.subList(be + 1, words.size()), words.subList(1, be)))).orElse(words);
    }

    /// "S done O" for "O is done by S", with O behind the first word of what is done and behind all of it, where S is what the
    /// other sentence begins with.
    static List<List<Word>> active(List<Word> passive, List<Word> active) {
        int start = WordOrder.front(passive);
        Optional<Integer> be = first(start + 1, passive.size() - 3, i -> is(passive.get(i), BE));
        Optional<Integer> by = be.flatMap(from -> first(from + 2, passive.size() - 1, i -> passive.get(i).key().equals(BY)));
        if (by.isEmpty()) {
            return List.of();
        }
        List<Word> done = passive.subList(be.get() + 1, by.get());
        List<String> there = keys(active.subList(WordOrder.front(active), active.size()));
        return IntStream.rangeClosed(by.get() + 2, passive.size()).map(i -> passive.size() + by.get() + 2 - i).filter(end ->
                        begins(there, keys(passive.subList(by.get() + 1, end)), keys(done))).boxed().findFirst()
                .map(end -> Stream.of(1, done.size()).map(cut -> joined(List.of(passive.subList(0, start), passive.subList(by.get() + 1, end),
                        done.subList(0, cut), passive.subList(start, be.get()), done.subList(cut, done.size()),
                        passive.subList(end, passive.size())))).toList()).orElse(List.of());
    }

    /// Whether a sentence begins with a subject and then says what is done.
    private static boolean begins(List<String> sentence, List<String> subject, List<String> done) {
        int size = subject.size();
        return size > 0 && size < sentence.size() && sentence.subList(0, size).equals(subject) && done.contains(sentence.get(size));
    }

    /// "The Y is X" for "X is the Y", where either is one certain thing; none where a sentence says more than that.
    static Optional<List<Word>> inverted(List<Word> words) {
        List<Integer> is = IntStream.range(1, words.size() - 1).filter(i -> is(words.get(i), BE)).boxed().toList();
        if (is.isEmpty() || words.stream().anyMatch(word -> word.is(Kind.SAY))) {
            return Optional.empty();
        }
        int be = is.getFirst();
        List<Word> one = words.subList(0, be);
        List<Word> other = words.subList(be + 1, words.size());
        boolean whole = one.stream().skip(1).noneMatch(word -> word.follows() == Gap.BREAK && !word.aside())
                && Stream.concat(one.stream(), other.stream().limit(2)).noneMatch(word -> word.is(Kind.GUARD));
        boolean certain = certain(one) && !other.getFirst().text().matches("an?");
        return whole && (certain || certain(other)) ? Optional.of(joined(List.of(other, List.of(words.get(be)), one))) : Optional.empty();
    }

    /// "You can do O" for "O can be done", and "if you do O" for "if O is done", where nobody is said to do it.
    static Optional<List<Word>> addressed(List<Word> sentence, List<Word> source) {
        if (sentence.stream().noneMatch(word -> word.key().equals(YOU))) {
            return Optional.empty();
        }
        for (int be = 1; be + 1 < source.size(); be++) {
            int start = start(source, be);
            List<Word> before = source.subList(start, be);
            boolean rule = before.reversed().stream().takeWhile(word -> word.is(Kind.GUARD)).anyMatch(word -> MODALS.contains(word.key()));
            boolean condition = start > 0 && CONDITIONS.contains(source.get(start - 1).key());
            boolean nobody = source.stream().noneMatch(word -> word.key().equals(YOU))
                    && source.stream().skip(be + 1L).takeWhile(word -> word.follows() != Gap.BREAK).noneMatch(word -> word.key().equals(BY));
            if (is(source.get(be), NOW) && (rule || condition) && nobody && source.get(be + 1).is(Kind.CONTENT)) {
                int helps = (int) before.stream().takeWhile(word -> !(word.is(Kind.GUARD) && MODALS.contains(word.key()))).count();
                var you = new Word(Kind.FREE, YOU, YOU, false, Gap.SPACE, false);
                return Optional.of(joined(List.of(source.subList(0, start), List.of(you), before.subList(helps, before.size()),
                        List.of(source.get(be + 1)), before.subList(0, helps), source.subList(be + 2, source.size()))));
            }
        }
        return Optional.empty();
    }

    /// Whether a sentence speaks of those who read it or write it.
    static boolean addresses(List<Word> words) {
        return words.stream().anyMatch(word -> word.is(Kind.FREE) && PERSONS.contains(word.key()));
    }

    /// "B, so A" for "A: B"; none of a text without one colon.
    static Optional<String> concluded(String text) {
        String[] halves = text.split(": ");
        if (halves.length != 2) {
            return Optional.empty();
        }
        String first = halves[0];
        boolean name = first.length() > 1 && !Character.isLowerCase(first.charAt(1)) && first.charAt(1) != ' ';
        return Optional.of(halves[1].replaceFirst("\\.$", "") + ", so "
                + (name ? first : Character.toLowerCase(first.charAt(0)) + first.substring(1)) + ".");
    }

    /// Where the clause begins in which a place stands.
    private static int start(List<Word> words, int place) {
        return IntStream.rangeClosed(0, place).map(i -> place - i).filter(i -> i == 0 || words.get(i).follows() == Gap.BREAK
                || CONDITIONS.contains(words.get(i - 1).key())).findFirst().orElse(0);
    }

    private static boolean certain(List<Word> words) {
        return DEFINITE.contains(words.getFirst().text().toLowerCase(Locale.UK))
                || words.stream().skip(1).limit(OWNER).anyMatch(word -> word.follows() == Gap.OWNS);
    }

    private static boolean is(Word word, Set<String> texts) {
        return word.is(Kind.FREE) && texts.contains(word.key());
    }

    private static Optional<Integer> first(int from, int to, IntPredicate which) {
        return IntStream.range(from, to).filter(which).boxed().findFirst();
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().filter(word -> word.heavy() || word.is(Kind.GUARD)).map(Word::key).toList();
    }

    private static List<Word> joined(List<List<Word>> parts) {
        return parts.stream().flatMap(Collection::stream).toList();
    }
}
