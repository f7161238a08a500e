package foothold.knowledge;

import java.util.List;

/// A kind of question that sounds near but that the knowledge does not answer, from `not-covered.yaml`.
///
/// @param title    what such questions are about
/// @param ask      who locally would know
/// @param examples such questions as staff type them; compared with, never shown
public record OutsideKind(String id, String title, String ask, List<String> examples) {
    public OutsideKind {
        examples = List.copyOf(examples);
    }
}
