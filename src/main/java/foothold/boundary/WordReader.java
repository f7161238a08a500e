package foothold.boundary;

import foothold.boundary.Words.Word;
import foothold.knowledge.Boundaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the words of a normalised text.
///
/// A word is a run of letters, with digits after the first letter and apostrophes left out; a number is a run of
/// digits. Letters typed one by one ("d.o.b.", "k i l l") are read as one word.
final class WordReader {

    private static final int LETTERS_OF_A_WORD = 3;

    private final Misspellings misspellings;
    private final Set<String> fillers;

    WordReader(Boundaries boundaries, Misspellings misspellings) {
        this.misspellings = misspellings;
        this.fillers = Set.copyOf(boundaries.list("filler"));
    }

    /// The words of a text that [Normaliser] has been over.
    Words read(String text) {
        String folded = Folding.fold(text);
        List<Word> words = joined(folded, split(folded)).stream()
                .map(word -> new Word(misspellings.repaired(word.plain()), word.start(), word.end()))
                .toList();
        int first = 0;
        while (first < words.size() && fillers.contains(words.get(first).plain())) {
            first++;
        }
        int last = words.size();
        while (last > first && fillers.contains(words.get(last - 1).plain())) {
            last--;
        }
        return new Words(text, folded, words, first, last);
    }

    private static List<Word> split(String folded) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < folded.length()) {
            int start = at;
            char character = folded.charAt(at);
            if (Character.isDigit(character)) {
                while (at < folded.length() && Character.isDigit(folded.charAt(at))) {
                    at++;
                }
                words.add(new Word(folded.substring(start, at), start, at));
            } else if (Character.isLetter(character)) {
                at = endOfWord(folded, at);
                words.add(new Word(letters(folded, start, at), start, at));
            } else {
                at++;
            }
        }
        return words;
    }

    private static int endOfWord(String folded, int start) {
        int at = start;
        while (at < folded.length() && (isPartOfWord(folded.charAt(at)) || isApostropheInside(folded, at))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isMark(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostropheInside(String folded, int at) {
        return folded.charAt(at) == '\'' && at + 1 < folded.length() && Character.isLetter(folded.charAt(at + 1));
    }

    private static String letters(String folded, int start, int end) {
        var letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (folded.charAt(i) != '\'' && !isMark(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }

    private static List<Word> joined(String folded, List<Word> words) {
        var joined = new ArrayList<Word>(words.size());
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && isLetterNext(folded, words, at, end)) {
                end++;
            }
            if (end - at >= LETTERS_OF_A_WORD) {
                var letters = new StringBuilder();
                words.subList(at, end).forEach(word -> letters.append(word.plain()));
                joined.add(new Word(letters.toString(), words.get(at).start(), words.get(end - 1).end()));
                at = end;
            } else {
                joined.add(words.get(at++));
            }
        }
        return joined;
    }

    private static boolean isLetterNext(String folded, List<Word> words, int first, int index) {
        Word word = words.get(index);
        if (word.plain().length() != 1 || word.isNumber()) {
            return false;
        }
        String gap = index == first ? " " : folded.substring(words.get(index - 1).end(), word.start());
        return gap.equals(" ") || gap.equals(".") || gap.equals("-") || gap.equals(". ");
    }
}
