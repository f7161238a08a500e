package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a sentence as words for the grounding check.
final class WordReader {

    private static final Pattern WORD = Pattern.compile("[£$€]?\\d+(?:,\\d{3})*(?:\\.\\d+)?%?|\\p{L}[\\p{L}\\d]*");
    private static final Pattern BREAK = Pattern.compile("[,;:(\"]|[-] |\\.\\s");
    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion");
    /// Stands for "'s" while a text is read: no text that is read has it.
    private static final String OWNER = "\u0001";
    private static final String NON = "non";
    static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Lexicon lexicon;

    WordReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The words of a sentence in order.
    List<Word> read(String sentence) {
        String text = lexicon.plain(plain(sentence));
        var words = new ArrayList<Word>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        boolean aside = false;
        while (matcher.find()) {
            String between = text.substring(end, matcher.start());
            aside = between.contains("(") || aside && !between.contains(")");
            end = matcher.end();
            add(words, matcher.group(), gap(between, words.isEmpty()), aside);
        }
        return bound(withNon(words));
    }

    /// The same words, those that a claim does not have and that only fill a sentence read as free.
    List<Word> filled(List<Word> words, List<List<Word>> claim) {
        Set<String> there = claim.stream().flatMap(List::stream).map(Word::key).collect(Collectors.toSet());
        return words.stream().map(word -> word.is(Kind.CONTENT) && !word.name() && !there.contains(word.key())
                && lexicon.fills(word.text().toLowerCase(Locale.UK)) ? word.as(Kind.FREE, word.key()) : word).toList();
    }

    /// The same words, "non-digital" read as one that is not "digital".
    private static List<Word> withNon(List<Word> words) {
        var read = new ArrayList<Word>(words.size());
        for (Word word : words) {
            boolean non = word.follows() == Gap.HYPHEN && !read.isEmpty() && read.getLast().key().equals(NON);
            if (non) {
                Word before = read.removeLast();
                read.add(new Word(Kind.CONTENT, before.text() + "-" + word.text(), NON + word.key(), false, before.follows(), word.aside()));
            } else {
                read.add(word);
            }
        }
        return read;
    }

    /// The same text with one way of writing quotes, dashes, per cent and "not".
    private static String plain(String sentence) {
        return sentence.replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-").replace('\u00a0', ' ')
                .replaceAll("(?<=\\p{L}{3})iz(?=e|ing|ation)", "is").replaceAll("(?i)\\s?(?:per ?cent\\b|%)", "%")
                .replaceAll("(?i)\\bcannot\\b", "can not").replaceAll("(?i)\\bwon't\\b", "will not")
                .replaceAll("(?i)\\bcan't\\b", "can not").replaceAll("(?i)n't\\b", " not")
                .replaceAll("(?<=\\p{L})'s\\b", OWNER).replaceAll("(?<=s)'(?=\\s)", "");
    }

    private static Gap gap(String between, boolean first) {
        if (first) {
            return Gap.START;
        }
        return between.equals("-") ? Gap.HYPHEN : BREAK.matcher(between).find() ? Gap.BREAK
                : between.startsWith(OWNER) ? Gap.OWNS : Gap.SPACE;
    }

    private void add(List<Word> words, String text, Gap gap, boolean aside) {
        String word = text.toLowerCase(Locale.UK);
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        boolean inner = text.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean name = inner && Character.isLetter(text.codePointAt(0)) || capital && gap != Gap.START;
        String figure = Character.isLetter(text.codePointAt(0)) ? lexicon.number(word).orElse("") : word.replace(",", "");
        var read = new Word(Kind.CONTENT, text, lexicon.key(word), name, gap, aside);
        if (!figure.isEmpty()) {
            addFigure(words, read.as(Kind.FIGURE, figure));
        } else if (lexicon.guard(word).isPresent() && !inner) {
            words.add(read.as(Kind.GUARD, lexicon.guard(word).get()));
        } else if (lexicon.light(word).isPresent() && !inner && gap != Gap.HYPHEN) {
            words.add(read.as(lexicon.light(word).get(), word));
        } else {
            words.add(read);
        }
    }

    /// Adds a figure; "£21 billion" is one.
    private static void addFigure(List<Word> words, Word figure) {
        Word before = words.isEmpty() ? null : words.getLast();
        boolean scales = before != null && before.is(Kind.FIGURE) && figure.follows() == Gap.SPACE
                && SCALES.contains(figure.key());
        if (scales) {
            words.removeLast();
            words.add(before.as(Kind.FIGURE, before.key() + " " + figure.key()));
        } else {
            words.add(figure);
        }
    }

    /// The same words, those marked as guards that stand before a figure and bound it: "over 90%", "about a quarter".
    private List<Word> bound(List<Word> words) {
        var read = new ArrayList<Word>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int next = i + 1;
            while (next < words.size() && ARTICLES.contains(words.get(next).key())) {
                next++;
            }
            boolean bounds = next < words.size() && words.get(next).is(Kind.FIGURE);
            String guard = bounds ? lexicon.bound(word.text().toLowerCase(Locale.UK)).orElse("") : "";
            read.add(guard.isEmpty() ? word : word.as(Kind.GUARD, guard));
        }
        return List.copyOf(read);
    }
}
