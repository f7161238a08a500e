package foothold.knowledge;

/// A quotable part of a page. Every citation points at one, and every quote is found in its text word for word.
///
/// @param id      the page's id for its opening text, else `page.heading-in-lower-case`
/// @param heading empty for the opening text
public record Passage(String id, String page, String title, String heading, String text) {
}
