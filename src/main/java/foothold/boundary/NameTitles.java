package foothold.boundary;

import java.util.Set;

/// Knows titles: "Mrs", "Miss", "Dr", and whether a name must follow.
final class NameTitles {

    private final NameWords names;
    private final PhraseSet any;
    private final Set<String> sure;
    private final Set<String> doubtful;
    private final PhraseSet notAfterTitle;
    private final PhraseSet deeds;

    NameTitles(PhraseLists lists, NameWords names) {
        this.names = names;
        any = lists.get("any-title");
        sure = lists.words("title");
        doubtful = lists.words("doubtful-title");
        notAfterTitle = lists.get("not-after-title");
        deeds = lists.get("person-deed");
    }

    boolean isTitle(Words words, int at) {
        return any.startsAt(words, at);
    }

    /// Whether a title before a word makes it a name, whatever it looks like.
    ///
    /// After "Mr" and "Mrs" nothing but names come; "Miss", "Ms" and "Master" are also words and abbreviations, and in small
    /// letters the surname that no list has shows only by what its bearer does: "ms oyelaran did not get the link".
    boolean makesName(Words words, int at) {
        int title = at - 1;
        boolean isSure = sure.contains(words.plain(title));
        if (!isSure && !doubtful.contains(words.plain(title)) || words.isNumber(at)
                || !NameRuns.isJoined(words.gapAfter(title)) || notAfterTitle.startsAt(words, at) && !isInitialOfTitled(words, at)) {
            return false;
        }
        if (isSure) {
            // "MR scan" is a picture, not a man
            return !words.isAllCapitals(title) || words.isAllCapitals(at);
        }
        return NameRuns.startsSentence(words, title) && !words.isCapital(at)
                && !names.isOrdinary(words, at) && deeds.startsAt(words, at + 1);
    }

    /// "mr a patel"
    private boolean isInitialOfTitled(Words words, int at) {
        return words.plain(at).length() == 1 && NameRuns.isJoined(words.gapAfter(at)) && names.isSurname(words, at + 1);
    }
}
