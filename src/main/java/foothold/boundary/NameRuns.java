package foothold.boundary;

import foothold.boundary.NameRun.Look;
import foothold.boundary.NameWords.Listed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the words of a text that may be a person's name, going by themselves and by a title alone.
final class NameRuns {

    private static final int MOST_NAMES = 4;
    private static final int SHORTEST_SURNAME = 4;

    private final NameWords names;
    private final PhraseSet publicNames;
    private final PhraseSet anyTitles;
    private final Set<String> titles;
    private final Set<String> doubtfulTitles;
    private final PhraseSet notAfterTitle;
    private final PhraseSet deeds;
    private final PhraseSet letters;

    NameRuns(PhraseLists lists) {
        names = new NameWords(lists);
        publicNames = lists.get("public-name");
        anyTitles = lists.get("any-title");
        titles = lists.words("title");
        doubtfulTitles = lists.words("doubtful-title");
        notAfterTitle = lists.get("not-after-title");
        deeds = lists.get("person-deed");
        letters = lists.get("before-a-letter");
    }

    /// The runs, from left to right and apart. Names of hospitals, products and people in public life are left out.
    List<NameRun> find(Words words) {
        var runs = new ArrayList<NameRun>();
        BitSet known = null; // most texts have no word like a name, and looking for public ones takes time
        int at = 0;
        while (at < words.size()) {
            Look look = look(words, at);
            if (look != null && known == null) {
                known = publicNames.covered(words);
            }
            if (look == null || known.get(at)) {
                at++;
                continue;
            }
            int end = end(words, known, at, look);
            runs.add(new NameRun(at, end, look));
            at = end;
        }
        return runs;
    }

    private @Nullable Look look(Words words, int at) {
        boolean isPlain = !words.isCapital(at) && words.plain(at).length() > 1 && !names.listed(words, at).isName()
                && !names.isWrittenAsSurname(words, at);
        if (isPlain) {
            return isTitled(words, at) ? Look.TITLED : null;
        }
        if (words.isNumber(at) || anyTitles.startsAt(words, at) && words.gapAfter(at).startsWith(" ")
                && words.isCapital(at + 1)) {
            return null;
        }
        if (names.isInitial(words, at)) {
            return isInitialAndSurname(words, at) ? Look.INITIAL_AND_SURNAME : null;
        }
        if (isSurnameFirst(words, at)) {
            return Look.SURNAME_FIRST;
        }
        Look listed = lookOfListed(words, at);
        if (listed != null) {
            return listed;
        }
        if (isTitled(words, at)) {
            return Look.TITLED;
        }
        return names.looksLikeName(words, at) ? lookOfUnknown(words, at) : null;
    }

    private @Nullable Look lookOfUnknown(Words words, int at) {
        boolean isNameNext = words.gapAfter(at).equals(" ") && !isPossessive(words, at) && words.isCapital(at + 1)
                && names.isName(words, at + 1);
        if (isNameNext) {
            // "Suzanna Birkett"; a word before a forename is rather the sentence's first: "Poor Olga"
            return names.isForename(words, at + 1) || names.listed(words, at + 1).isEveryday() ? null : Look.UNKNOWN_AND_SURNAME;
        }
        return startsSentence(words, at) ? Look.UNKNOWN_FIRST : Look.UNKNOWN;
    }

    private @Nullable Look lookOfListed(Words words, int at) {
        Listed word = names.listed(words, at);
        if (word.isForename() && isSmallFullName(words, at)) {
            return Look.SMALL_FULL_NAME;
        }
        if (!names.isName(words, at)) {
            boolean isSmall = word.isForename() && word.isEveryday() && !words.isCapital(at) && !names.isParticle(words, at)
                    && !names.isOrdinary(words, at);
            return isSmall ? Look.SMALL_DOUBTFUL_FORENAME : null;
        }
        boolean hasCapital = words.isCapital(at);
        if (!word.isForename()) {
            if (word.isEveryday() && words.gapAfter(at).equals(" ") && names.isForename(words, at + 1)) {
                return Look.LIKE_FULL_NAME; // "Li Wei"
            }
            if (word.isEveryday() && startsSentence(words, at)) {
                return null;
            }
            return word.isEveryday() ? Look.DOUBTFUL_SURNAME : hasCapital ? Look.SURNAME : Look.SMALL_SURNAME;
        }
        if (!hasCapital) {
            return Look.SMALL_FORENAME;
        }
        int surname = surnameAfter(words, at);
        if (surname < words.size() && words.gapAfter(surname - 1).equals(" ") && words.isCapital(surname)) {
            boolean isSure = names.isSurname(words, surname) && !names.listed(words, surname).isEveryday();
            if (isSure) {
                return Look.FULL_NAME;
            }
            if (!word.isEveryday() && (names.isName(words, surname) || names.looksLikeName(words, surname))) {
                return Look.LIKE_FULL_NAME;
            }
        }
        if (words.isAllCapitals(at)) {
            return Look.FORENAME_IN_CAPITALS;
        }
        return !word.isEveryday() ? Look.FORENAME
                : startsSentence(words, at) ? Look.DOUBTFUL_FORENAME_FIRST : Look.DOUBTFUL_FORENAME;
    }

    /// Past a possessive there is no surname; past particles there may be: "Maria da Silva".
    private int surnameAfter(Words words, int at) {
        int surname = at + 1;
        if (isPossessive(words, at)) {
            return words.size();
        }
        while (names.isParticle(words, surname) && surname - at < MOST_NAMES) {
            surname++;
        }
        return surname;
    }

    static boolean isPossessive(Words words, int at) {
        return !words.owner(at).equals(words.plain(at));
    }

    /// Not both of them everyday words: "dai evans", "mark davies".
    private boolean isSmallFullName(Words words, int at) {
        Listed next = names.listed(words, at + 1);
        return !words.isCapital(at) && next.isSurname() && words.gapAfter(at).equals(" ") && !isPossessive(words, at)
                && !(names.listed(words, at).isEveryday() && next.isEveryday());
    }

    private boolean isInitialAndSurname(Words words, int at) {
        int name = at + 1;
        while (name < words.size() && name - at < MOST_NAMES && isJoined(words.gapAfter(name - 1))
                && names.isInitial(words, name)) {
            name++;
        }
        boolean isDotted = !words.gapAfter(at).equals(" ");
        return name < words.size() && isJoined(words.gapAfter(name - 1)) && (words.isCapital(name) || !words.isCapital(at))
                && (isDotted || anyTitles.startsAt(words, at - 1) || !names.listed(words, name).isEveryday()) && (names.isName(words, name) || names.looksLikeName(words, name))
                && !letters.startsAt(words, at - 1);
    }

    /// "SMITHSON, Gladys", "OKAFOR GRACE", or at the start of a line "Hughes, Megan"
    private boolean isSurnameFirst(Words words, int at) {
        String gap = words.gapAfter(at);
        if (at + 1 >= words.size() || words.plain(at).length() < SHORTEST_SURNAME || !words.isCapital(at)
                || !names.listed(words, at + 1).isForename() || !words.isCapital(at + 1)) {
            return false;
        }
        boolean isAllCapitals = words.isAllCapitals(at);
        if (gap.equals(" ")) {
            return isAllCapitals && words.isAllCapitals(at + 1) && names.listed(words, at).isSurname();
        }
        boolean startsLine = at == 0 || words.gapAfter(at - 1).contains("\n");
        return gap.equals(", ") && !words.isAllCapitals(at + 1) && !names.listed(words, at + 1).isEveryday()
                && (isAllCapitals || startsLine && names.isSurname(words, at) && !names.listed(words, at).isEveryday());
    }

    /// After "Mr" and "Mrs" nothing but names come; "Miss", "Ms" and "Master" are also words and abbreviations, and in small
    /// letters the surname that no list has shows only by what its bearer does: "ms oyelaran did not get the link".
    private boolean isTitled(Words words, int at) {
        int title = at - 1;
        boolean isSure = titles.contains(words.plain(title));
        if (!isSure && !doubtfulTitles.contains(words.plain(title)) || words.isNumber(at)
                || !isJoined(words.gapAfter(title)) || notAfterTitle.startsAt(words, at) && !isInitialOfTitled(words, at)) {
            return false;
        }
        if (isSure) {
            // "MR scan" is a picture, not a man
            return !words.isAllCapitals(title) || words.isAllCapitals(at);
        }
        return startsSentence(words, title) && !words.isCapital(at)
                && !names.isOrdinary(words, at) && deeds.startsAt(words, at + 1);
    }

    /// "mr a patel"
    private boolean isInitialOfTitled(Words words, int at) {
        return words.plain(at).length() == 1 && isJoined(words.gapAfter(at)) && names.isSurname(words, at + 1);
    }

    private int end(Words words, BitSet known, int start, Look look) {
        int end = start + (look == Look.SMALL_FULL_NAME || look == Look.SURNAME_FIRST ? 2 : 1);
        while (end < words.size() && end - start < MOST_NAMES && !known.get(end) && !isPossessive(words, end - 1)
                && isJoined(words.gapAfter(end - 1)) && continues(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean isJoined(String gap) {
        return gap.equals(" ") || gap.equals("-") || gap.equals(".") || gap.equals(". ") || gap.equals("'");
    }

    private boolean continues(Words words, int at) {
        boolean sentenceEnds = words.gapAfter(at - 1).equals(". ") && words.plain(at - 1).length() > 1;
        return !sentenceEnds && (names.isName(words, at) || names.looksLikeName(words, at)
                || names.isParticle(words, at) && words.isCapital(at + 1)
                || words.isCapital(at) && words.plain(at).length() == 1);
    }

    static boolean startsSentence(Words words, int at) {
        String gap = at == 0 ? "\n" : words.gapAfter(at - 1);
        return gap.chars().anyMatch(character -> ".?!:\n\"(".indexOf(character) >= 0);
    }
}
