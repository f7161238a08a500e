package foothold.boundary;

import foothold.knowledge.Boundaries;
import java.util.List;

/// Words to show instead of an answer, from `boundaries.yaml`.
///
/// @param title      one line, also what a screen reader hears first
/// @param paragraphs what to say
/// @param contacts   where to turn
public record Signpost(String title, List<String> paragraphs, List<Contact> contacts) {

    /// Somebody to turn to.
    ///
    /// @param detail a telephone number, an opening time or what it is for
    /// @param href   where a link leads: a `tel:` or `https:` address, or empty
    public record Contact(String label, String detail, String href) {
    }

    /// The words of a signpost as they are written in the knowledge.
    static Signpost of(Boundaries.Post post) {
        return new Signpost(post.title(), post.text(), post.contacts().stream()
                .map(contact -> new Contact(contact.label(), contact.detail(), contact.href()))
                .toList());
    }

    public Signpost {
        paragraphs = List.copyOf(paragraphs);
        contacts = List.copyOf(contacts);
    }
}
