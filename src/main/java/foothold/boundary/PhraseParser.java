package foothold.boundary;

import foothold.boundary.PhrasePart.AnyWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads phrases as `boundaries.yaml` writes them; the top of that file says how.
final class PhraseParser {

    /// How any number is written.
    private static final String NUMBER = "123";

    private final Function<String, PhraseSet> lists;

    /// @param lists finds a list that a phrase names
    PhraseParser(Function<String, PhraseSet> lists) {
        this.lists = lists;
    }

    /// The phrase that is written so.
    ///
    /// @throws IllegalArgumentException when a part of it is empty or names a list that is not there
    Phrase parse(String written) {
        String plain = Folding.fold(written).replace("'", "");
        return new Phrase(Stream.of(plain.split("\\s+")).map(this::part).toList());
    }

    private PhrasePart part(String written) {
        if (written.equals("..")) {
            return new PhrasePart.Gap();
        }
        return written.endsWith("?")
                ? new PhrasePart.Optional(choice(written.substring(0, written.length() - 1)))
                : choice(written);
    }

    private PhrasePart choice(String written) {
        var words = new HashSet<String>();
        var pieces = new ArrayList<AnyWord.Piece>();
        var others = new ArrayList<PhrasePart>();
        for (String one : written.split("\\|")) {
            switch (single(one)) {
                case AnyWord any -> {
                    words.addAll(any.words());
                    pieces.addAll(any.pieces());
                }
                case PhrasePart other -> others.add(other);
            }
        }
        if (!words.isEmpty() || !pieces.isEmpty()) {
            others.add(new AnyWord(words, pieces));
        }
        return others.size() == 1 ? others.getFirst() : new PhrasePart.Choice(List.copyOf(others));
    }

    private PhrasePart single(String written) {
        if (written.startsWith("[") && written.endsWith("]")) {
            return new PhrasePart.Listed(lists.apply(written.substring(1, written.length() - 1)));
        }
        List<PhrasePart> joined = Stream.of(written.split("-")).map(PhraseParser::word).toList();
        return joined.size() == 1 ? joined.getFirst() : new PhrasePart.Joined(joined);
    }

    private static PhrasePart word(String written) {
        return switch (written) {
            case "^" -> new PhrasePart.Edge(true);
            case "$" -> new PhrasePart.Edge(false);
            case NUMBER -> new PhrasePart.Number();
            default -> {
                String letters = written.replace("*", "");
                if (letters.isEmpty()) {
                    throw new IllegalArgumentException("a phrase has an empty part");
                }
                yield letters.length() == written.length()
                        ? new AnyWord(Set.of(written), List.of())
                        : new AnyWord(Set.of(), List.of(
                                new AnyWord.Piece(letters, written.endsWith("*"), written.startsWith("*"))));
            }
        };
    }
}
