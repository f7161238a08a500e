package foothold.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Turns a page's Markdown into plain sections. Pages use headings, paragraphs and flat lists; emphasis is dropped, and
/// whatever would lose more than that is refused.
final class Markdown {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    /// A page's id in square brackets; one without a hyphen only at an item's end, since "[sic]" is a word.
    private static final Pattern PAGE_REFERENCE =
            Pattern.compile("\\s*\\[([a-z0-9]+(?:-[a-z0-9]+)+|[a-z0-9]+(?=](?:\\s*\\[[a-z0-9-]+])*\\.?$))]");

    private Markdown() {
    }

    /// The sections of a Markdown text in order; the first has no heading and may be empty.
    ///
    /// @throws Misread at something that pages may not use
    static List<Section> sections(String markdown) {
        var sections = new ArrayList<Section>();
        Set<String> headings = new HashSet<>();
        var open = new OpenSection("");
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> {
                    sections.add(open.close());
                    open = new OpenSection(plain(heading));
                    if (open.heading.isEmpty() || !headings.add(open.heading)) {
                        throw new Misread(line(node), "every heading has words, and none stands twice");
                    }
                }
                case Paragraph paragraph -> open.paragraphs.add(plain(paragraph));
                case BlockQuote quote -> open.paragraphs.add(plain(quote));
                case OrderedList list -> open.addItems(list, true);
                case BulletList list -> open.addItems(list, false);
                default -> throw refused(node);
            }
        }
        sections.add(open.close());
        return sections;
    }

    private static final class OpenSection {
        final String heading;
        final List<String> paragraphs = new ArrayList<>();
        final List<Section.Item> items = new ArrayList<>();
        boolean numbered;

        OpenSection(String heading) {
            this.heading = heading;
        }

        void addItems(Node list, boolean isNumbered) {
            numbered = isNumbered;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                items.add(item(item));
            }
        }

        Section close() {
            return new Section(heading, paragraphs, items, numbered);
        }
    }

    private static Section.Item item(Node node) {
        String text = plain(node);
        var pages = new ArrayList<String>();
        Matcher references = PAGE_REFERENCE.matcher(text);
        while (references.find()) {
            pages.add(references.group(1));
        }
        String words = references.reset().replaceAll("").strip();
        return new Section.Item(pages.isEmpty() ? text : words.replaceFirst("(?<=[.!?])\\.$", ""), pages);
    }

    private static String plain(Node node) {
        var text = new StringBuilder();
        append(text, node);
        return text.toString().strip();
    }

    private static void append(StringBuilder text, Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text words -> text.append(words.getLiteral());
                case Code code -> text.append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
                case Emphasis _, StrongEmphasis _ -> append(text, node);
                case Paragraph _ -> {
                    text.append(text.isEmpty() ? "" : " ");
                    append(text, node);
                }
                default -> throw refused(node);
            }
        }
    }

    private static Misread refused(Node node) {
        return new Misread(line(node), "a page holds headings, paragraphs and flat lists only, not " + switch (node) {
            case Link _, LinkReferenceDefinition _ -> "a link";
            case Image _ -> "an image";
            case HtmlBlock _, HtmlInline _ -> "HTML (write &lt; for a <)";
            case ListBlock _ -> "a list in a list";
            case ThematicBreak _ -> "a line across";
            default -> "a code block";
        });
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex() + 1;
    }
}
