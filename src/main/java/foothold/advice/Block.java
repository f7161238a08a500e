package foothold.advice;

import java.util.Arrays;
import java.util.List;

/// A part of an answer as typed data, so that no page ever has to parse markup.
///
/// @param spans the block's text; for lists, empty
/// @param items for `LIST` and `STEPS`, the text of each item
public record Block(Type type, List<Span> spans, List<List<Span>> items) {

    /// What a block is.
    public enum Type { HEADING, PARAGRAPH, LIST, STEPS, WARNING, SIGNPOST }

    /// A run of text, a number that points at a citation, a link, or a marked place.
    public sealed interface Span {
        /// Plain text.
        record Text(String text) implements Span {
        }

        /// The number of the citation that the text before it rests on.
        record Cite(int number) implements Span {
        }

        /// A link to one of our own pages (a path), to a cited source, or to a signposted service.
        record Link(String text, String href) implements Span {
        }

        /// A part of the person's own words that must be changed, and why: such as "NHS number".
        record Mark(String text, String reason) implements Span {
        }
    }

    public Block {
        spans = List.copyOf(spans);
        items = items.stream().map(List::copyOf).toList();
    }

    /// A heading.
    public static Block heading(String text) {
        return new Block(Type.HEADING, List.of(new Span.Text(text)), List.of());
    }

    /// A paragraph of these spans.
    public static Block paragraph(Span... spans) {
        return new Block(Type.PARAGRAPH, Arrays.asList(spans), List.of());
    }

    /// A paragraph of plain text.
    public static Block paragraph(String text) {
        return paragraph(new Span.Text(text));
    }

    /// A list of plain texts.
    public static Block list(List<String> texts) {
        return new Block(Type.LIST, List.of(), items(texts));
    }

    /// Plain texts as steps in order.
    public static Block steps(List<String> texts) {
        return new Block(Type.STEPS, List.of(), items(texts));
    }

    private static List<List<Span>> items(List<String> texts) {
        return texts.stream().map(text -> List.<Span>of(new Span.Text(text))).toList();
    }

    /// The words of this block without marks and links, for counting and for reading aloud.
    public String plainText() {
        var text = new StringBuilder();
        spans.forEach(span -> append(text, span));
        items.forEach(item -> {
            item.forEach(span -> append(text, span));
            text.append('\n');
        });
        return text.toString().strip();
    }

    private static void append(StringBuilder text, Span span) {
        switch (span) {
            case Span.Text words -> text.append(words.text());
            case Span.Link link -> text.append(link.text());
            case Span.Mark mark -> text.append(mark.text());
            case Span.Cite _ -> { }
        }
    }
}
