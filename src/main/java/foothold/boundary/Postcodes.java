package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds full postcodes of homes. A district alone ("LS9") and the postcode of a named hospital or practice pass.
///
/// The letters of the second half never include C, I, K, M, O or V (Royal Mail, Programmers' guide to the PAF).
final class Postcodes implements Detector {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![a-z0-9])([a-z]{1,2})[0-9][0-9a-z]?[ \\n.-]{0,2}([0-9])([abd-hjlnp-uw-z]{2})(?![a-z0-9])");
    private static final int KEYWORD_WITHIN = 8;

    private final Set<String> areas;
    private final PhraseSet quantities;
    private final PhraseSet keywords;
    private final Nearby nearby;

    Postcodes(PhraseLists lists, Nearby nearby) {
        this.areas = lists.words("postcode-area");
        this.quantities = lists.get("not-postcode-ending");
        this.keywords = lists.get("address-word");
        this.nearby = nearby;
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        Matcher postcode = POSTCODE.matcher(words.folded());
        while (postcode.find()) {
            if (areas.contains(postcode.group(1)) && isHome(words, postcode)) {
                found.add(new Found(postcode.start(), postcode.end(), "postcode"));
            }
        }
        return found;
    }

    private boolean isHome(Words words, Matcher postcode) {
        int first = words.indexAt(postcode.start());
        int last = words.indexAt(postcode.start(2));
        boolean mayBeQuantity = quantities.startsAt(words, last) && !keywords.isWithin(words, first - KEYWORD_WITHIN, first)
                && !nearby.isOfPerson(words, postcode.start(), postcode.end());
        return !mayBeQuantity && !nearby.isOfOrganisation(words, postcode.start(), postcode.end());
    }
}
