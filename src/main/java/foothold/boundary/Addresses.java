package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;

/// Finds street addresses: a house number, one to four words, and a kind of street; or a house's name and a street.
///
/// Some kinds of street are also everyday words ("close", "way"): for them the name must be written with capitals, or a
/// word such as "lives" must stand near.
final class Addresses implements Detector {

    private static final int HIGHEST_NUMBER = 4;
    private static final int MOST_WORDS = 4;
    private static final int KEYWORD_WITHIN = 6;

    private final PhraseSet streets;
    private final PhraseSet everydayStreets;
    private final PhraseSet houses;
    private final PhraseSet notInName;
    private final PhraseSet notAfter;
    private final PhraseSet keywords;
    private final Nearby nearby;

    Addresses(PhraseLists lists, Nearby nearby) {
        this.streets = lists.get("street");
        this.everydayStreets = lists.get("everyday-street");
        this.houses = lists.get("house");
        this.notInName = lists.get("not-street-name");
        this.notAfter = lists.get("not-after-street");
        this.keywords = lists.get("address-word");
        this.nearby = nearby;
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isNumber(i) && words.plain(i).length() <= HIGHEST_NUMBER) {
                int end = endOfAddress(words, i);
                if (end > i && !isOrganisation(words, i, end)) {
                    found.add(new Found(words.list().get(i).start(), words.list().get(end).end(), "address"));
                }
            }
        }
        for (int i = 1; i < words.size(); i++) {
            int end = endOfNamedHouse(words, i);
            if (end > i && !isOrganisation(words, i - 1, end)) {
                found.add(new Found(words.list().get(i - 1).start(), words.list().get(end).end(), "address"));
            }
        }
        return found;
    }

    /// The last word of "Rose Cottage, Mill Lane" where the house stands, or the house itself when no street follows.
    private int endOfNamedHouse(Words words, int house) {
        if (!houses.startsAt(words, house) || !words.isCapital(house) || !words.isCapital(house - 1)
                || !words.gapAfter(house - 1).equals(" ") || !words.gapAfter(house).equals(", ")) {
            return house;
        }
        for (int i = house + 1; i < words.size() && i <= house + MOST_WORDS && words.isCapital(i); i++) {
            if (i > house + 1 && (streets.startsAt(words, i) || everydayStreets.startsAt(words, i))) {
                return i;
            }
            if (!words.gapAfter(i).equals(" ")) {
                return house;
            }
        }
        return house;
    }

    private boolean isOrganisation(Words words, int first, int last) {
        return nearby.isOfOrganisation(words, words.list().get(first).start(), words.list().get(last).end());
    }

    /// The last word of the address that starts with this number, or the number itself when none does.
    private int endOfAddress(Words words, int number) {
        int name = words.plain(number + 1).length() == 1 ? number + 2 : number + 1;
        if (name == number + 1 && words.gapAfter(number).isEmpty()) {
            return number; // "21st", "20mg"
        }
        boolean capitals = true;
        for (int i = name; i < Math.min(words.size(), name + MOST_WORDS + 1); i++) {
            boolean isStreet = streets.startsAt(words, i);
            if (i > name && (isStreet || everydayStreets.startsAt(words, i)) && !notAfter.startsAt(words, i + 1)) {
                boolean sure = isStreet || capitals && words.isCapital(i)
                        || keywords.isWithin(words, number - KEYWORD_WITHIN, number);
                return sure ? i : number;
            }
            if (words.isNumber(i) || notInName.startsAt(words, i) || words.gapAfter(i - 1).contains(".")) {
                return number;
            }
            capitals &= words.isCapital(i);
        }
        return number;
    }
}
