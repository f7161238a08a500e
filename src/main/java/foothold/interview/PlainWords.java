package foothold.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text as a row of plain words, each knowing where it stands and in which sentence.
record PlainWords(String text, List<Word> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?['’]?|[.!?;\\n]");

    /// @param plain    in lower case, with a straight apostrophe and none at its end
    /// @param sentence the number of its sentence, from 0
    record Word(String plain, int start, int end, int sentence) {
    }

    PlainWords {
        words = List.copyOf(words);
    }

    static PlainWords of(String text) {
        var words = new ArrayList<Word>();
        int sentence = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            if (Character.isLetterOrDigit(found.charAt(0))) {
                words.add(new Word(plain(found), matcher.start(), matcher.end(), sentence));
            } else {
                sentence++;
            }
        }
        return new PlainWords(text, words);
    }

    /// The words of a phrase as they are compared.
    static List<String> split(String phrase) {
        return of(phrase).words.stream().map(Word::plain).toList();
    }

    /// Whether a phrase stands at a place; its last word may have an s more.
    boolean has(List<String> phrase, int at) {
        if (at + phrase.size() > words.size() || words.get(at).sentence() != words.get(at + phrase.size() - 1).sentence()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String word = words.get(at + i).plain();
            boolean last = i == phrase.size() - 1;
            if (!word.equals(phrase.get(i)) && !(last && (word.equals(phrase.get(i) + "s") || word.equals(phrase.get(i) + "'s")))) {
                return false;
            }
        }
        return true;
    }

    /// The words from one place to before another, verbatim.
    String quote(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.UK).replace('’', '\'').replaceAll("'$", "");
    }
}
