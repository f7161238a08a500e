package foothold.knowledge;

import java.util.List;

/// Words to show instead of an answer, from `boundaries.yaml`.
///
/// @param title      one line, also what a screen reader hears first
/// @param paragraphs what to say
/// @param contacts   where to turn
public record Signpost(String title, List<String> paragraphs, List<Contact> contacts) {

    /// Somebody or something to turn to.
    ///
    /// @param detail a telephone number, an opening time or what it is for; may be empty
    /// @param href   a `tel:`, `sms:` or `https:` address or a `/pages/` path of ours; may be empty
    public record Contact(String label, String detail, String href) {
    }

    public Signpost {
        paragraphs = List.copyOf(paragraphs);
        contacts = List.copyOf(contacts);
    }
}
