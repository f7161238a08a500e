package foothold.boundary;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// One part of a phrase: it says where the next part may start. [PhraseParser] reads it.
sealed interface PhrasePart {

    /// The most words that `..` passes over.
    int WIDEST_GAP = 4;

    /// Where the part may end when it starts at this word; empty when it does not fit.
    int[] ends(Words words, int at);

    /// Adds what the part can start with.
    void addTo(FirstWords first);

    /// Whether the part may pass over no word at all.
    default boolean mayBeEmpty() {
        return false;
    }

    /// One word: any of some words, or of some beginnings or endings of words.
    record AnyWord(Set<String> words, List<Piece> pieces) implements PhrasePart {

        /// A beginning, an ending or the middle of a word.
        record Piece(String letters, boolean isBeginning, boolean isEnding) {
            private boolean fits(String word) {
                if (isBeginning && isEnding) {
                    return word.contains(letters);
                }
                return isBeginning ? word.startsWith(letters) : word.endsWith(letters);
            }
        }

        boolean fits(String word) {
            if (words.contains(word)) {
                return true;
            }
            for (Piece piece : pieces) {
                if (piece.fits(word)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int[] ends(Words text, int at) {
            return fits(text.plain(at)) ? new int[] {at + 1} : new int[0];
        }

        @Override
        public void addTo(FirstWords first) {
            words.forEach(word -> first.add(word, false, false));
            pieces.forEach(piece -> first.add(piece.letters(), piece.isBeginning(), piece.isEnding()));
        }
    }

    /// Any number.
    record Number() implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            return words.isNumber(at) ? new int[] {at + 1} : new int[0];
        }

        @Override
        public void addTo(FirstWords first) {
            first.number = true;
        }
    }

    /// Any phrase of a list.
    record Listed(PhraseSet phrases) implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            return words.ends(phrases, at);
        }

        @Override
        public void addTo(FirstWords first) {
            first.add(phrases.firstWords());
        }
    }

    /// Words that follow each other.
    record Joined(List<PhrasePart> parts) implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            int[] ends = {at};
            for (PhrasePart part : parts) {
                ends = IntStream.of(ends).flatMap(end -> IntStream.of(part.ends(words, end))).toArray();
            }
            return ends;
        }

        @Override
        public void addTo(FirstWords first) {
            parts.getFirst().addTo(first);
        }
    }

    /// Any of several parts.
    record Choice(List<PhrasePart> parts) implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            return parts.stream().flatMapToInt(part -> IntStream.of(part.ends(words, at))).distinct().toArray();
        }

        @Override
        public void addTo(FirstWords first) {
            parts.forEach(part -> part.addTo(first));
        }
    }

    /// A part that may be left out.
    record Optional(PhrasePart part) implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            int[] ends = part.ends(words, at);
            int[] withNone = new int[ends.length + 1];
            System.arraycopy(ends, 0, withNone, 0, ends.length);
            withNone[ends.length] = at;
            return withNone;
        }

        @Override
        public void addTo(FirstWords first) {
            part.addTo(first);
        }

        @Override
        public boolean mayBeEmpty() {
            return true;
        }
    }

    /// Up to four words of any kind.
    record Gap() implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            return IntStream.rangeClosed(at, Math.min(at + WIDEST_GAP, words.size())).toArray();
        }

        @Override
        public void addTo(FirstWords first) {
            first.any = true;
        }

        @Override
        public boolean mayBeEmpty() {
            return true;
        }
    }

    /// The beginning or the end of the text.
    record Edge(boolean isBeginning) implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            return at == (isBeginning ? words.first() : words.last()) ? new int[] {at} : new int[0];
        }

        @Override
        public void addTo(FirstWords first) {
            // The part after it says what the phrase starts with.
        }

        @Override
        public boolean mayBeEmpty() {
            return true;
        }
    }
}
