package foothold.llm.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A rewording of a claim, written by hand, with what it is.
///
/// @param part when it was written, against when the check was tuned
record Labelled(String part, String claim, Model model, String text) {

    /// The model that would write such a sentence.
    enum Model {
        /// What it writes, the claim supports.
        FAITHFUL('+'),
        /// It loses or adds something.
        SLOPPY('~'),
        /// It says what is not so.
        LYING('-');

        private final char mark;

        Model(char mark) {
            this.mark = mark;
        }
    }

    /// All rewordings of the lists, in order.
    static List<Labelled> all() {
        return Stream.of("rewordings", "asked").flatMap(list -> read(lines(list)).stream()).toList();
    }

    private static List<Labelled> read(List<String> lines) {
        var all = new ArrayList<Labelled>();
        String part = "";
        String claim = "";
        for (String line : lines) {
            String text = line.isEmpty() ? "" : line.substring(1).strip();
            switch (line.isEmpty() ? '#' : line.charAt(0)) {
                case '#' -> { }
                case '%' -> part = text;
                case '=' -> claim = text;
                default -> all.add(new Labelled(part, claim, model(line.charAt(0)), text));
            }
        }
        return List.copyOf(all);
    }

    private static Model model(char mark) {
        for (Model model : Model.values()) {
            if (model.mark == mark) {
                return model;
            }
        }
        throw new IllegalStateException("a line of the rewordings begins with " + mark);
    }

    private static List<String> lines(String list) {
        try (InputStream in = Labelled.class.getResourceAsStream("/llm/" + list + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
