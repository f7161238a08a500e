package foothold.boundary;

import java.util.List;

/// A phrase of `boundaries.yaml`, ready to be looked for. The file says at its top how phrases are written.
///
/// A phrase has few parts and a gap is short, so looking at one place takes a bounded number of steps whatever the
/// text.
final class Phrase {

    private static final int NOT_HERE = -1;

    private final List<PhrasePart> parts;

    Phrase(List<PhrasePart> parts) {
        this.parts = parts;
    }

    /// Where the phrase ends when it starts at this word, or -1 when it does not.
    int end(Words words, int start) {
        return end(words, 0, start);
    }

    private int end(Words words, int part, int at) {
        if (part == parts.size()) {
            return at;
        }
        // One word is by far the commonest part.
        if (parts.get(part) instanceof PhrasePart.AnyWord one) {
            return one.fits(words.plain(at)) ? end(words, part + 1, at + 1) : NOT_HERE;
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
