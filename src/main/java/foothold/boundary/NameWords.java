package foothold.boundary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Knows which words can be part of a person's name: listed ones, and ones that are only written like one.
final class NameWords {

    private static final int INITIAL = 1;
    /// Words of two or three letters are too often something else to be names in small letters: "lan", "may".
    private static final int SHORT = 3;
    private static final int SHORTEST_WRITTEN = 5;

    /// What the lists say of a word.
    ///
    /// @param isEveryday whether it is an ordinary word as well: "will", "grace"
    record Listed(boolean isForename, boolean isSurname, boolean isEveryday) {
        private static final Listed NOT = new Listed(false, false, false);

        boolean isName() {
            return isForename || isSurname;
        }
    }

    private final Map<String, Listed> listed = new HashMap<>();
    private final Set<String> particles;
    private final PhraseSet notNames;

    NameWords(PhraseLists lists) {
        Set<String> surnames = lists.words("surname");
        Set<String> everyday = lists.words("everyday-name");
        lists.words("forename").forEach(word ->
                listed.put(word, new Listed(true, surnames.contains(word), everyday.contains(word))));
        surnames.forEach(word -> listed.putIfAbsent(word, new Listed(false, true, everyday.contains(word))));
        particles = lists.words("name-particle");
        notNames = lists.get("not-a-name");
    }

    Listed listed(Words words, int at) {
        return listed.getOrDefault(words.owner(at), Listed.NOT);
    }

    /// Whether a listed name stands here, written so that it is hardly the ordinary word.
    boolean isName(Words words, int at) {
        Listed word = listed(words, at);
        boolean needsCapital = word.isEveryday() || words.plain(at).length() <= SHORT;
        return word.isName() && (!needsCapital || words.isCapital(at) && !words.isAllCapitals(at))
                || isWrittenAsSurname(words, at);
    }

    boolean isForename(Words words, int at) {
        return listed(words, at).isForename() && isName(words, at);
    }

    boolean isSurname(Words words, int at) {
        return listed(words, at).isSurname() && isName(words, at) || isWrittenAsSurname(words, at);
    }

    /// "d'souza", "O'Malley": spelt as nothing but surnames are.
    boolean isWrittenAsSurname(Words words, int at) {
        if (words.plain(at).length() < SHORTEST_WRITTEN) {
            return false;
        }
        int start = words.list().get(at).start();
        return (words.folded().startsWith("d'", start) || words.folded().startsWith("o'", start))
                && !notNames.startsAt(words, at);
    }

    /// Whether no list has a word, and it has a capital letter, then small ones, where people do not write any word so.
    boolean looksLikeName(Words words, int at) {
        String plain = words.plain(at);
        return plain.length() > INITIAL && !words.isNumber(at) && words.isCapital(at) && !words.isAllCapitals(at)
                && plain.chars().noneMatch(Character::isDigit) && !isOrdinary(words, at);
    }

    /// Whether a word is known to be no name.
    boolean isOrdinary(Words words, int at) {
        return notNames.startsAt(words, at);
    }

    boolean isParticle(Words words, int at) {
        return particles.contains(words.plain(at));
    }

    /// A single letter; "A" and "I" are initials only beside another capital: "Dr A Whitcombe", "A B Chowdhury".
    boolean isInitial(Words words, int at) {
        String plain = words.plain(at);
        boolean isWord = words.gapAfter(at).equals(" ") && (plain.equals("i")
                || plain.equals("a") && !words.isCapital(at - 1) && words.plain(at + 1).length() > INITIAL);
        boolean isDottedSurname = words.gapAfter(at).startsWith(".") && listed(words, at + 1).isSurname();
        return plain.length() == INITIAL && !words.isNumber(at) && !isWord && (words.isCapital(at) || isDottedSurname);
    }
}
