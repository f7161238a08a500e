package foothold.boundary;

import foothold.boundary.Verdict.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds names after a word that says whose they are: "patient Olga", "my mum Sheila", "bed 4 Ahmed", "a lady called
/// Beryl".
final class NamesInContext implements Detector {

    private static final Pattern LINK = Pattern.compile("[ ,:;(=\"'\\n-]{1,4}|\\. ");

    private final Gazetteer gazetteer;
    private final PhraseSet strong;
    private final PhraseSet weak;
    private final PhraseSet beds;
    private final PhraseSet fields;
    private final PhraseSet deeds;

    NamesInContext(PhraseLists lists, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        strong = lists.get("before-a-name");
        weak = lists.get("before-a-listed-name");
        beds = lists.get("before-a-plain-name");
        fields = lists.get("name-field");
        deeds = lists.get("person-deed");
    }

    @Override
    public List<Found> find(Words words) {
        var found = new ArrayList<Found>();
        BitSet known = gazetteer.publicNames(words);
        for (int i = 0; i < words.size(); i++) {
            for (int name : words.ends(strong, i)) {
                add(found, words, known, name, gazetteer.mayBeName(words, name));
            }
            for (int name : words.ends(weak, i)) {
                add(found, words, known, name, gazetteer.isName(words, name)
                        || name < words.size() && gazetteer.looksLikeName(words, name)
                        && deeds.startsAt(words, gazetteer.end(words, name)));
            }
            for (int name : words.ends(beds, i)) {
                add(found, words, known, name, name < words.size()
                        && (gazetteer.isPlainSurname(words, name) || gazetteer.isPlainForename(words, name)));
            }
            for (int name : words.ends(fields, i)) {
                add(found, words, known, name, isField(words, i, name) && gazetteer.mayBeName(words, name));
            }
        }
        return found;
    }

    /// Whether a bare "name" heads a field: at the start of a sentence and followed by a colon or dash.
    private static boolean isField(Words words, int field, int name) {
        String before = field == 0 ? "\n" : words.gapAfter(field - 1);
        String after = words.gapAfter(name - 1);
        return !before.isBlank() && (after.contains(":") || after.contains("-"))
                || before.contains("\n") && !after.equals(" ");
    }

    private void add(List<Found> found, Words words, BitSet known, int name, boolean isName) {
        if (name < words.size() && isName && !known.get(name) && LINK.matcher(words.gapAfter(name - 1)).matches()) {
            int end = gazetteer.end(words, name);
            found.add(new Found(words.list().get(name).start(), words.list().get(end - 1).end(), "name"));
        }
    }
}
