package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds e-mail addresses of people, also spelt out ("jo at example dot org"). Mailboxes of a role or a team are not
/// personal.
final class Emails implements Detector {

    private static final int LONGEST_NAME = 64;
    private static final Pattern DOMAIN = Pattern.compile("[ ]?[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+){1,8}");
    /// "t . okoro @ yahoo . com"
    private static final Pattern SPACED_DOMAIN = Pattern.compile(
            "[ ]?[a-z0-9-]{1,63}+(?: ?\\. ?(?:com|co|org|net|nhs|ac|gov|uk|scot|wales|ie|eu)(?![a-z0-9])){1,3}");
    private static final Pattern SPELT_OUT = Pattern.compile(
            "(?<![a-z0-9._+-])[a-z0-9._+-]{1,64}+"
                    + "(?: ?[(\\[]at[)\\]] ?[a-z0-9-]{2,63}(?: ?(?:\\.|[(\\[]dot[)\\]]| dot ) ?[a-z]{2,20}){1,4}"
                    + "| at [a-z0-9-]{2,63}(?: dot [a-z]{2,20}){1,4}"
                    + "| at (?:gmail|hotmail|outlook|yahoo|icloud|live|aol|btinternet|sky)\\.(?:com|co\\.uk))(?![a-z0-9])");
    private static final Pattern PIECES = Pattern.compile("[^a-z]+");

    private final Set<String> roles;
    private final Set<String> forenames;

    Emails(PhraseLists lists) {
        roles = lists.words("role-mailbox");
        forenames = lists.words("forename");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        String text = words.folded();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = startOfName(text, at);
            Matcher domain = DOMAIN.matcher(text).region(at + 1, text.length());
            Matcher spaced = SPACED_DOMAIN.matcher(text).region(at + 1, text.length());
            if (start < at && domain.lookingAt()) {
                add(found, text, start, domain.end());
            } else if (start < at && spaced.lookingAt()) {
                add(found, text, start, spaced.end());
            }
        }
        Matcher spelt = SPELT_OUT.matcher(text);
        while (spelt.find()) {
            add(found, text, spelt.start(), spelt.end());
        }
        return found;
    }

    private static int startOfName(String text, int at) {
        int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        return start == end ? at : start;
    }

    private static boolean isNamePart(char character) {
        return Character.isLetterOrDigit(character) || "._%+'-".indexOf(character) >= 0;
    }

    private void add(List<Found> found, String text, int start, int end) {
        if (!isOfRole(text.substring(start, end))) {
            found.add(new Found(start, end, "e-mail address"));
        }
    }

    private boolean isOfRole(String address) {
        String name = address.split("[@(\\[ ]", 2)[0];
        boolean role = false;
        for (String piece : PIECES.split(name)) {
            role |= roles.contains(piece);
            if (forenames.contains(piece)) {
                return false;
            }
        }
        return role;
    }
}
