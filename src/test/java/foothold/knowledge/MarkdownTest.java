package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static Section only(String markdown) {
        List<Section> sections = Markdown.sections(markdown);
        assertEquals(1, sections.size());
        return sections.getFirst();
    }

    @Test
    void headingsBeginSectionsAndTheFirstHasNone() {
        List<Section> sections = Markdown.sections("Opening.\n\n## How\nDo it.\n\n## Done when\nIt is done.\n");
        assertEquals(List.of("", "How", "Done when"), sections.stream().map(Section::heading).toList());
        assertEquals(List.of("Opening.", "Do it.", "It is done."), sections.stream().map(Section::text).toList());
    }

    @Test
    void theFirstSectionMayBeEmpty() {
        assertEquals("", Markdown.sections("## How\nDo it.\n").getFirst().text());
    }

    @Test
    void linesOfAParagraphAreJoinedAndParagraphsKeptApart() {
        assertEquals(List.of("One and two.", "Three."), only("One\nand  \ntwo.\n\nThree.\n").paragraphs());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Use **paid** hours, *always*. | Use paid hours, always.
            Type `end` to stop.           | Type end to stop.
            3 \\* 4 &amp; 5 < 6           | 3 * 4 & 5 < 6
            > Said by a nurse.            | Said by a nurse.
            """)
    void emphasisIsDroppedAndItsWordsKept(String markdown, String plain) {
        assertEquals(plain, only(markdown).text());
    }

    @Test
    void stepsAndListsAreToldApart() {
        assertTrue(only("1. First.\n2. Then.\n").numbered());
        assertFalse(only("- One.\n- Other.\n").numbered());
        assertEquals(List.of("First.", "Then, on two lines."),
                only("1. First.\n2. Then,\n   on two lines.\n").itemTexts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Help is used. [super-users-step-in]             | Help is used. | super-users-step-in
            Help is used [super-users-step-in].             | Help is used. | super-users-step-in
            Help is used. [super-users-step-in] [dpia]      | Help is used. | super-users-step-in dpia
            **Help** is used. [caldicott]                   | Help is used. | caldicott
            Help [sic] is used.                             | Help [sic] is used. | ''
            """)
    void anItemNamesPagesInBracketsAtItsEnd(String item, String text, String pages) {
        Section.Item read = only("- " + item).items().getFirst();
        assertEquals(text, read.text());
        assertEquals(pages, String.join(" ", read.pages()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>Bold</b> words.                 | HTML
            Under <name> here.                 | HTML
            See [the study](https://a.example).| a link
            ![a chart](chart.png)              | an image
            ---                                | a line across
            """)
    void whatWouldBeLostIsRefused(String markdown, String what) {
        String message = assertThrows(Misread.class, () -> Markdown.sections("Opening.\n\n" + markdown)).getMessage();
        assertTrue(message.contains("not " + what), message);
    }

    @Test
    void aRefusalSaysItsLine() {
        assertEquals(4, assertThrows(Misread.class,
                () -> Markdown.sections("Opening.\n\n## How\n<div>x</div>\n")).line());
        assertEquals(4, assertThrows(Misread.class,
                () -> Markdown.sections("Opening.\n\n1. One.\n   1. Two.\n")).line());
        assertEquals(2, assertThrows(Misread.class,
                () -> Markdown.sections("Opening,\nthen <i>this</i>.\n")).line());
    }
}
