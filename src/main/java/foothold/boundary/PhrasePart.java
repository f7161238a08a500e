package foothold.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One part of a phrase: it says where the next part may start.
sealed interface PhrasePart {

    /// The most words that `..` passes over.
    int WIDEST_GAP = 4;

    /// Where the part may end when it starts at this word; empty when it does not fit.
    int[] ends(Words words, int at);

    /// Adds what the part can start with.
    void addTo(FirstWords first);

    /// Whether the part may pass over no word at all.
    boolean mayBeEmpty();

    /// Reads a part.
    static PhrasePart of(String written, Function<String, PhraseSet> lists) {
        return switch (written) {
            case ".." -> new Gap();
            default -> written.endsWith("?")
                    ? new Optional(choice(written.substring(0, written.length() - 1), lists))
                    : choice(written, lists);
        };
    }

    private static PhrasePart choice(String written, Function<String, PhraseSet> lists) {
        var parts = new ArrayList<PhrasePart>();
        for (String one : written.split("\\|")) {
            parts.add(single(one, lists));
        }
        return parts.size() == 1 ? parts.getFirst() : new Choice(List.copyOf(parts));
    }

    private static PhrasePart single(String written, Function<String, PhraseSet> lists) {
        if (written.startsWith("[") && written.endsWith("]")) {
            return new Listed(lists.apply(written.substring(1, written.length() - 1)));
        }
        List<PhrasePart> joined = Stream.of(written.split("-")).map(PhrasePart::word).toList();
        return joined.size() == 1 ? joined.getFirst() : new Joined(joined);
    }

    private static PhrasePart word(String written) {
        return switch (written) {
            case "^" -> new Edge(true);
            case "$" -> new Edge(false);
            case "123" -> new Number();
            default -> {
                String letters = written.replace("*", "");
                if (letters.isEmpty()) {
                    throw new IllegalArgumentException("a phrase has an empty part");
                }
                yield new Spelt(letters, written.endsWith("*"), written.startsWith("*"));
            }
        };
    }

    /// A word, or the beginning or ending of one.
    record Spelt(String letters, boolean isBeginning, boolean isEnding) implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            return fits(words.plain(at)) ? new int[] {at + 1} : new int[0];
        }

        private boolean fits(String word) {
            if (isBeginning && isEnding) {
                return word.contains(letters);
            }
            return isBeginning ? word.startsWith(letters) : isEnding ? word.endsWith(letters) : word.equals(letters);
        }

        @Override
        public void addTo(FirstWords first) {
            if (isEnding || isBeginning && letters.length() < FirstWords.SHORTEST_BEGINNING) {
                first.any = true;
            } else {
                (isBeginning ? first.beginnings : first.words).add(letters);
            }
        }

        @Override
        public boolean mayBeEmpty() {
            return false;
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
            first.any = true;
        }

        @Override
        public boolean mayBeEmpty() {
            return false;
        }
    }

    /// Any phrase of a list.
    record Listed(PhraseSet phrases) implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            return phrases.ends(words, at);
        }

        @Override
        public void addTo(FirstWords first) {
            first.add(phrases.firstWords());
        }

        @Override
        public boolean mayBeEmpty() {
            return false;
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

        @Override
        public boolean mayBeEmpty() {
            return false;
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

        @Override
        public boolean mayBeEmpty() {
            return false;
        }
    }

    /// A part that may be left out.
    record Optional(PhrasePart part) implements PhrasePart {
        @Override
        public int[] ends(Words words, int at) {
            int[] ends = part.ends(words, at);
            int[] withNone = java.util.Arrays.copyOf(ends, ends.length + 1);
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
            int most = Math.min(WIDEST_GAP, words.size() - at);
            int[] ends = new int[Math.max(0, most) + 1];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = at + i;
            }
            return ends;
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
