package foothold.boundary;

import java.util.BitSet;
import java.util.Set;

/// Knows names of people, and names that are not of people to protect: hospitals, products, authors.
final class Gazetteer {

    private static final int MOST_NAMES = 4;
    private static final int INITIAL = 1;
    private static final int SHORT = 3;
    private static final int SHORTEST_WRITTEN = 5;

    private final Set<String> forenames;
    private final Set<String> surnames;
    private final Set<String> everyday;
    private final Set<String> particles;
    private final PhraseSet notNames;
    private final PhraseSet known;
    private final PhraseSet knownWords;
    private final PhraseSet sites;
    private final Set<String> products;

    Gazetteer(PhraseLists lists) {
        forenames = lists.words("forename");
        surnames = lists.words("surname");
        everyday = lists.words("everyday-name");
        particles = lists.words("name-particle");
        notNames = lists.get("not-a-name");
        known = lists.get("public-name");
        knownWords = lists.get("product-name");
        sites = lists.get("named-site");
        products = lists.words("product-name");
    }

    /// The words that belong to a hospital, a product or a person whose name is public.
    BitSet publicNames(Words words) {
        return known.covered(words);
    }

    /// Whether a word is also the name of a product.
    boolean isProduct(Words words, int at) {
        return knownWords.startsAt(words, at) || products.contains(words.owner(at));
    }

    /// Whether what stands here makes the name before it a place's or a project's: "Nelson ward", but not "Keith room 4".
    boolean isSite(Words words, int at) {
        return words.gapAfter(at - 1).equals(" ") && sites.startsAt(words, at) && !words.isNumber(at + 1);
    }

    /// Whether a word is a forename, going by the list; one that is also an everyday word needs its capital letter.
    private boolean isForename(Words words, int at) {
        return forenames.contains(words.owner(at)) && isWrittenAsName(words, at);
    }

    /// Whether a word is a forename or surname, going by the lists.
    boolean isName(Words words, int at) {
        return (forenames.contains(words.owner(at)) || surnames.contains(words.owner(at)))
                && isWrittenAsName(words, at) || isWrittenAsSurname(words, at);
    }

    /// "d'souza", "O'Malley": spelt as nothing but surnames are.
    private boolean isWrittenAsSurname(Words words, int at) {
        if (words.plain(at).length() < SHORTEST_WRITTEN || notNames.startsAt(words, at)) {
            return false;
        }
        int start = words.list().get(at).start();
        return words.folded().startsWith("d'", start) || words.folded().startsWith("o'", start);
    }

    private boolean isWrittenAsName(Words words, int at) {
        return !isEveryday(words.owner(at)) || words.isCapital(at) && !words.isAllCapitals(at);
    }

    /// Words of two or three letters are too often something else: "lan", "may".
    private boolean isEveryday(String plain) {
        return plain.length() <= SHORT || everyday.contains(plain);
    }

    /// Whether a name that starts here may stand without a word such as "patient" before it: it is a forename that is
    /// nothing else, or it is followed by a surname.
    boolean isPlainForename(Words words, int at) {
        return isForename(words, at) && (!everyday.contains(words.owner(at))
                || words.gapAfter(at).equals(" ") && surnames.contains(words.owner(at + 1)) && words.isCapital(at + 1));
    }

    /// Whether an everyday word is written as a forename: "Mark". Only what follows can show that it is one.
    boolean isDoubtfulForename(Words words, int at) {
        return forenames.contains(words.owner(at)) && everyday.contains(words.owner(at)) && words.isCapital(at)
                && !words.isAllCapitals(at);
    }

    /// Whether a surname that is nothing else stands here.
    boolean isPlainSurname(Words words, int at) {
        return surnames.contains(words.plain(at)) && !everyday.contains(words.plain(at)) && words.isCapital(at);
    }

    /// Whether a forename and a surname stand here, both of them listed and written as names.
    boolean isFullName(Words words, int at) {
        int surname = surnameAfter(words, at);
        return isForename(words, at) && words.isCapital(at) && words.gapAfter(at).equals(" ")
                && surnames.contains(words.owner(surname)) && words.isCapital(surname) && !words.isAllCapitals(surname)
                && !everyday.contains(words.owner(surname));
    }

    /// Past particles: "Maria da Silva".
    private int surnameAfter(Words words, int at) {
        int surname = at + 1;
        while (particles.contains(words.plain(surname)) && surname - at < MOST_NAMES && words.gapAfter(surname).equals(" ")) {
            surname++;
        }
        return surname;
    }

    /// "A" and "I" are initials only after another capital: "Dr A Whitcombe".
    private static boolean isWordOfOneLetter(Words words, int at) {
        return words.plain(at).equals("i") || words.plain(at).equals("a") && (at == 0 || !words.isCapital(at - 1));
    }

    /// Whether an initial and a surname stand here: "J. Kowalczyk", "T Wojcik".
    boolean isInitialAndSurname(Words words, int at) {
        return at + 1 < words.size() && words.plain(at).length() == INITIAL && words.isCapital(at) && !words.isNumber(at)
                && (words.gapAfter(at).equals(" ") && !isWordOfOneLetter(words, at)
                || words.gapAfter(at).equals(".") || words.gapAfter(at).equals(". ")) && words.isCapital(at + 1)
                && (isName(words, at + 1) || looksLikeName(words, at + 1));
    }

    /// Whether a listed forename stands here with a word after it that is a surname or is written like one.
    boolean isLikeFullName(Words words, int at) {
        int surname = surnameAfter(words, at);
        return isForename(words, at) && words.isCapital(at) && surname < words.size() && words.gapAfter(at).equals(" ")
                && (isName(words, surname) || looksLikeName(words, surname));
    }

    /// Whether a word is known to be no name, or too short to tell.
    boolean isCommonWord(Words words, int at) {
        return words.plain(at).length() <= SHORT || notNames.startsAt(words, at) || everyday.contains(words.plain(at));
    }

    /// Whether a word looks like a name although no list has it: a capital letter, then small ones, and not a word that
    /// people write so in this place.
    boolean looksLikeName(Words words, int at) {
        String plain = words.plain(at);
        return plain.length() > INITIAL && !words.isNumber(at) && words.isCapital(at) && !words.isAllCapitals(at)
                && plain.chars().noneMatch(Character::isDigit) && !notNames.startsAt(words, at);
    }

    /// Whether a name may start here after a word such as "patient", which is strong ground.
    boolean mayBeName(Words words, int at) {
        return isName(words, at) || looksLikeName(words, at) || isSmallName(words, at)
                || isInitial(words, at) && isAfterInitials(words, at + 1)
                || particles.contains(words.plain(at)) && words.isCapital(at + 1);
    }

    /// A forename and a surname in small letters, not both of them everyday words: "dai evans", "mark davies".
    private boolean isSmallName(Words words, int at) {
        return forenames.contains(words.plain(at)) && surnames.contains(words.plain(at + 1))
                && !(everyday.contains(words.plain(at)) && everyday.contains(words.plain(at + 1)));
    }

    /// "A. B. Chowdhury": after the first initial.
    private boolean isAfterInitials(Words words, int at) {
        int name = at;
        while (name < words.size() && name < at + MOST_NAMES && isInitial(words, name) && words.isCapital(name)) {
            name++;
        }
        return name < words.size() && (isName(words, name) || words.isCapital(at - 1) && looksLikeName(words, name));
    }

    private static boolean isInitial(Words words, int at) {
        return words.plain(at).length() == INITIAL && !words.isNumber(at) && words.gapAfter(at).length() <= 2;
    }

    /// One past the last word of the name that starts here.
    int end(Words words, int start) {
        int end = start + 1;
        while (end < words.size() && end - start < MOST_NAMES
                && isJoined(words.gapAfter(end - 1)) && continues(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean isJoined(String gap) {
        return gap.equals(" ") || gap.equals("-") || gap.equals(".") || gap.equals(". ") || gap.equals("'");
    }

    private boolean continues(Words words, int at) {
        String gap = words.gapAfter(at - 1);
        boolean sentenceEnds = gap.equals(". ") && words.plain(at - 1).length() > INITIAL;
        return !sentenceEnds && (isName(words, at) || looksLikeName(words, at) || particles.contains(words.plain(at))
                || words.isCapital(at) && words.plain(at).length() == INITIAL);
    }
}
