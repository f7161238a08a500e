package foothold.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A phrase of `boundaries.yaml`, ready to be looked for. The file says at its top how phrases are written.
///
/// A phrase has few parts and a gap is short, so looking at one place takes a bounded number of steps whatever the text.
final class Phrase {

    private static final int NOT_HERE = -1;

    private final List<PhrasePart> parts;

    private Phrase(List<PhrasePart> parts) {
        this.parts = parts;
    }

    /// Reads a phrase.
    ///
    /// @param lists finds a list that the phrase names
    static Phrase of(String written, Function<String, PhraseSet> lists) {
        var parts = new ArrayList<PhrasePart>();
        String plain = written.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        for (String part : plain.split("\\s+")) {
            parts.add(PhrasePart.of(part, lists));
        }
        return new Phrase(List.copyOf(parts));
    }

    /// Where the phrase ends when it starts at this word, or -1 when it does not.
    int end(Words words, int start) {
        return end(words, 0, start);
    }

    private int end(Words words, int part, int at) {
        if (part == parts.size()) {
            return at;
        }
        for (int next : parts.get(part).ends(words, at)) {
            int end = end(words, part + 1, next);
            if (end != NOT_HERE) {
                return end;
            }
        }
        return NOT_HERE;
    }

    /// What a text's word must be for this phrase to start there.
    FirstWords firstWords() {
        var first = new FirstWords();
        for (PhrasePart part : parts) {
            part.addTo(first);
            if (!part.mayBeEmpty()) {
                break;
            }
        }
        return first;
    }
}
