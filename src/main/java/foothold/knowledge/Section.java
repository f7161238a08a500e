package foothold.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One part of a page: the text under a heading, or the text before the first heading (`heading` is then empty).
///
/// @param paragraphs plain text, Markdown marks removed
/// @param items      the list under the heading
/// @param numbered   whether the list is steps in order
public record Section(String heading, List<String> paragraphs, List<Item> items, boolean numbered) {

    /// A list item, with the evidence page it names in square brackets at its end, if any.
    public record Item(String text, List<String> pages) {
        public Item {
            pages = List.copyOf(pages);
        }
    }

    public Section {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
    }

    /// The words of this part: paragraphs, then list items, a line each.
    public String text() {
        return Stream.concat(paragraphs.stream(), items.stream().map(Item::text)).collect(Collectors.joining("\n"));
    }

    /// The list as plain text.
    public List<String> itemTexts() {
        return items.stream().map(Item::text).toList();
    }
}
