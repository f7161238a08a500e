package foothold.checklist;

import foothold.interview.UkDays;
import foothold.knowledge.Situation.Field;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A form in which people take a checklist away. Thread-safe: one instance writes for everybody.
public interface ChecklistExport {

    /// What a file is made of.
    record Copy(Checklist checklist) {

        /// A name for the file that says what it is, of letters, digits and hyphens only: nothing that anybody typed.
        public String fileName(Form form) {
            String technology = checklist.situation().find(Field.TECHNOLOGY).orElse("");
            return Stream.of("foothold", form.name(), technology, UkDays.at(checklist.generatedAt()).toString())
                    .map(part -> part.replaceAll("[^A-Za-z0-9-]", ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("-")) + "." + form.ending();
        }
    }

    /// What a file of this kind is called.
    ///
    /// @param id        in addresses, as in `?format=pdf`
    /// @param label     for people: what it is, and the format where they would not guess it
    /// @param name      the file's name without its ending
    /// @param ending    the file's ending without a dot
    /// @param mediaType without parameters
    /// @param part      where it belongs when all are offered
    /// @param size      how large it gets
    record Form(String id, String label, String name, String ending, String mediaType, Part part, FileSize size) {

        /// A form of the checklist itself.
        public Form(String id, String label, String name, String ending, String mediaType, FileSize size) {
            this(id, label, name, ending, mediaType, Part.CHECKLIST, size);
        }

        /// The file's plain name, as in `checklist.pdf`.
        public String file() {
            return name + "." + ending;
        }
    }

    /// The checklist itself, or a start for other people's forms.
    enum Part { CHECKLIST, HAND_OVER }

    /// What it is called.
    Form form();

    /// Whether there would be anything in it.
    default boolean fits(Copy copy) {
        return true;
    }

    /// The file's bytes.
    byte[] write(Copy copy);
}
