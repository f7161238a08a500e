package foothold.boundary;

import foothold.boundary.NameRun.Look;
import foothold.boundary.NameWords.Listed;
import org.jspecify.annotations.Nullable;

/// Says what words look like as a person's name, going by themselves and by a title alone.
final class NameLooks {

    private static final int MOST_INITIALS = 4;
    private static final int SHORTEST_SURNAME = 4;

    private final NameWords names;
    private final NameTitles titles;
    private final PhraseSet letters;

    NameLooks(PhraseLists lists, NameWords names) {
        this.names = names;
        titles = new NameTitles(lists, names);
        letters = lists.get("before-a-letter");
    }

    /// What a word looks like, with the next ones; nothing when no name starts there.
    @Nullable Look at(Words words, int at) {
        boolean isPlain = !words.isCapital(at) && words.plain(at).length() > 1 && !names.listed(words, at).isName()
                && !names.isWrittenAsSurname(words, at);
        if (isPlain) {
            return titles.makesName(words, at) ? Look.TITLED : null;
        }
        if (words.isNumber(at) || titles.isTitle(words, at) && words.gapAfter(at).startsWith(" ")
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
        if (titles.makesName(words, at)) {
            return Look.TITLED;
        }
        return names.looksLikeName(words, at) ? lookOfUnknown(words, at) : null;
    }

    private @Nullable Look lookOfUnknown(Words words, int at) {
        boolean isNameNext = words.gapAfter(at).equals(" ") && !NameRuns.isPossessive(words, at) && words.isCapital(at + 1)
                && names.isName(words, at + 1);
        if (isNameNext) {
            // "Suzanna Birkett"; a word before a forename is rather the sentence's first: "Poor Olga"
            return names.isForename(words, at + 1) || names.listed(words, at + 1).isEveryday() ? null : Look.UNKNOWN_AND_SURNAME;
        }
        return NameRuns.startsSentence(words, at) ? Look.UNKNOWN_FIRST : Look.UNKNOWN;
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
            if (word.isEveryday() && NameRuns.startsSentence(words, at)) {
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
                : NameRuns.startsSentence(words, at) ? Look.DOUBTFUL_FORENAME_FIRST : Look.DOUBTFUL_FORENAME;
    }

    /// Past a possessive there is no surname; past particles there may be: "Maria da Silva".
    private int surnameAfter(Words words, int at) {
        int surname = at + 1;
        if (NameRuns.isPossessive(words, at)) {
            return words.size();
        }
        while (names.isParticle(words, surname) && surname - at < MOST_INITIALS) {
            surname++;
        }
        return surname;
    }

    /// Not both of them everyday words: "dai evans", "mark davies".
    private boolean isSmallFullName(Words words, int at) {
        Listed next = names.listed(words, at + 1);
        return !words.isCapital(at) && next.isSurname() && words.gapAfter(at).equals(" ") && !NameRuns.isPossessive(words, at)
                && !(names.listed(words, at).isEveryday() && next.isEveryday());
    }

    private boolean isInitialAndSurname(Words words, int at) {
        int name = at + 1;
        while (name < words.size() && name - at < MOST_INITIALS && NameRuns.isJoined(words.gapAfter(name - 1))
                && names.isInitial(words, name)) {
            name++;
        }
        boolean isDotted = !words.gapAfter(at).equals(" ");
        return name < words.size() && NameRuns.isJoined(words.gapAfter(name - 1)) && (words.isCapital(name) || !words.isCapital(at))
                && (isDotted || titles.isTitle(words, at - 1) || !names.listed(words, name).isEveryday())
                && (names.isName(words, name) || names.looksLikeName(words, name))
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
}
