package foothold.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Turns a page's Markdown into plain sections. Pages use headings, paragraphs and flat lists; emphasis is dropped.
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern PAGE_REFERENCE = Pattern.compile("\\s*\\[([a-z0-9]+(?:-[a-z0-9]+)+)]\\.?");

    private Markdown() {
    }

    /// The sections of a Markdown text in order; the first has no heading and may be empty.
    static List<Section> sections(String markdown) {
        var sections = new ArrayList<Section>();
        var open = new OpenSection("");
        Document document = (Document) PARSER.parse(markdown);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> {
                    sections.add(open.close());
                    open = new OpenSection(plain(heading));
                }
                case Paragraph paragraph -> open.paragraphs.add(plain(paragraph));
                case BlockQuote quote -> open.paragraphs.add(plain(quote));
                case OrderedList list -> open.addItems(list, true);
                case BulletList list -> open.addItems(list, false);
                default -> throw new IllegalArgumentException(
                        "a page may hold headings, paragraphs and lists only, not " + node.getClass().getSimpleName());
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
                items.add(item((ListItem) item));
            }
        }

        Section close() {
            return new Section(heading, paragraphs, items, numbered);
        }
    }

    private static Section.Item item(ListItem node) {
        String text = plain(node);
        var pages = new ArrayList<String>();
        Matcher references = PAGE_REFERENCE.matcher(text);
        while (references.find()) {
            pages.add(references.group(1));
        }
        return new Section.Item(references.reset().replaceAll("").strip(), pages);
    }

    private static String plain(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append(' ');
            }

            @Override
            public void visit(Paragraph paragraph) {
                if (!text.isEmpty()) {
                    text.append(' ');
                }
                visitChildren(paragraph);
            }
        });
        return text.toString().strip();
    }
}
