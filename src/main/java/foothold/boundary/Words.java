package foothold.boundary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A normalised text and its words, each with its place.
///
/// Made for one text and one thread: it remembers where each list of phrases was found.
///
/// @param folded the text in its plain look, of the same length
/// @param first  the first word that is not a mere opening such as "hi" or "please"
/// @param last   one past the last word that is not a mere closing
/// @param found  where the phrases of a list end, by the word at which they start
record Words(String text, String folded, List<Word> list, int first, int last, Map<PhraseSet, int[][]> found) {

    private static final int[] NOWHERE = {};

    Words(String text, String folded, List<Word> list, int first, int last) {
        this(text, folded, list, first, last, new IdentityHashMap<>());
    }

    /// A word or a number.
    ///
    /// @param plain     in its plain look, without apostrophes, and spelt as a list knows it
    /// @param start     where it starts in the text
    /// @param end       one past its last character
    /// @param beginning its first three letters, and `ending` its last three: by them phrases are looked up
    record Word(String plain, int start, int end, String beginning, String ending) {

        private static final int PIECE = FirstWords.SHORTEST_PIECE;

        Word(String plain, int start, int end) {
            this(plain, start, end, plain.substring(0, Math.min(PIECE, plain.length())),
                    plain.substring(Math.max(0, plain.length() - PIECE)));
        }

        boolean isNumber() {
            return !plain.isEmpty() && Character.isDigit(plain.charAt(0));
        }
    }

    int size() {
        return list.size();
    }

    /// The word at a place, in its plain look; empty beyond either end.
    String plain(int index) {
        return index >= 0 && index < list.size() ? list.get(index).plain() : "";
    }

    /// The word at a place in its plain look, without a possessive ending.
    String owner(int index) {
        String plain = plain(index);
        boolean owns = !plain.isEmpty() && folded.startsWith("'s", list.get(index).end() - 2);
        return owns ? plain.substring(0, plain.length() - 1) : plain;
    }

    boolean isNumber(int index) {
        return index >= 0 && index < list.size() && list.get(index).isNumber();
    }

    /// Whether a word is written with a capital letter; not so beyond either end.
    boolean isCapital(int index) {
        return index >= 0 && index < list.size() && Character.isUpperCase(text.charAt(list.get(index).start()));
    }

    /// Whether a word of two letters or more is written in capitals only.
    boolean isAllCapitals(int index) {
        Word word = list.get(index);
        String written = text.substring(word.start(), word.end());
        return written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    }

    /// What stands between a word and the next; a line's end at the end of the text.
    String gapAfter(int index) {
        return index >= 0 && index + 1 < list.size()
                ? folded.substring(list.get(index).end(), list.get(index + 1).start()) : "\n";
    }

    /// Where the phrases of a list end that start at a word; nowhere beyond either end.
    int[] ends(PhraseSet phrases, int at) {
        if (at < 0 || at >= size()) {
            return NOWHERE;
        }
        int[][] ends = found.get(phrases);
        if (ends == null) {
            ends = new int[size()][];
            found.put(phrases, ends);
        }
        if (ends[at] == null) {
            ends[at] = phrases.ends(this, at);
        }
        return ends[at];
    }

    /// The index of the first word that starts at or after a place in the text.
    int indexAt(int place) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// These words with some made unreadable.
    Words without(BitSet hidden) {
        if (hidden.isEmpty()) {
            return this;
        }
        var rest = new ArrayList<>(list);
        hidden.stream().forEach(i -> rest.set(i, new Word("", list.get(i).start(), list.get(i).end())));
        return new Words(text, folded, rest, first, last);
    }
}
