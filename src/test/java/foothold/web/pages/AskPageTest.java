package foothold.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Browser;
import foothold.Foothold;
import foothold.WebPage;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskPageTest {

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private final Browser browser = foothold.browser();

    @Test
    void homeLeadsToBothWaysIn() {
        WebPage home = browser.open("/").expect(200);
        assertTrue(home.html().contains("href=\"/ask\"") && home.html().contains("href=\"/interview\""));
        assertEquals("text/html", home.response().mediaType());
        assertTrue(home.html().contains("<html lang=\"en\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ask", "/interview", "/about", "/sources"})
    void everyLinkOfAPageToUsLeadsSomewhere(String path) {
        WebPage page = browser.open(path).expect(200);
        Pattern.compile("(?:href|src)=\"(/[^\"#]*)").matcher(page.html()).results()
                .map(link -> link.group(1)).distinct()
                .forEach(link -> browser.open(link).expect(200));
    }

    @Test
    void anAnswerStandsOverTheNextQuestionWithItsSources() {
        WebPage page = asked("What makes a good super user?").expect(200);
        assertTrue(page.text().contains("You asked What makes a good super user?"), page.text());
        assertTrue(page.html().contains("<blockquote>"));
        assertTrue(page.html().contains("href=\"#source-1\"") && page.html().contains("id=\"source-1\""));
        assertEquals("", page.form("/ask").value("question"));
        assertEquals(Map.of(), browser.cookies());
    }

    @Test
    void anAnswerComesFirstThenWhatToReadNextAndThenWhatItRestsOn() {
        String html = asked("What makes a good super user?").expect(200).html();
        assertTrue(html.indexOf("What the evidence says") < html.indexOf("Read next"), html);
        assertTrue(html.indexOf("Read next") < html.indexOf("class=\"sources\""), html);
        assertTrue(Pattern.compile("</sup><span class=\"hint\"> \\(\\w+ evidence: [^)]+, \\d{4}\\)</span>").matcher(html).find(), html);
    }

    @Test
    void aSourceSaysWhatItIsBeforeItsWordsAndItsYearOnce() {
        String html = asked("What makes a good super user?").expect(200).html();
        String sources = html.substring(html.indexOf("<ol class=\"citations\">"));
        assertTrue(sources.indexOf("evidence: ") < sources.indexOf("<blockquote>"), sources);
        String line = sources.substring(sources.indexOf("evidence: "), sources.indexOf("read the source"));
        assertEquals(1, Pattern.compile("\\b(19|20)\\d\\d\\b").matcher(line).results().count(), line);
        assertEquals(sources.split("<li id=\"source-").length - 1,
                Pattern.compile("<li id=\"source-\\d+\">\\s*(<a href=\"/pages/|<p class=\"hint\">The same page also says)")
                        .matcher(sources).results().count(), sources);
    }

    @Test
    void aPageOfAFactorLeadsOn() {
        String html = browser.open("/pages/skills-and-knowledge").expect(200).html();
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        assertTrue(main.contains("href=\"/sources#skills-and-knowledge\"") && main.contains("href=\"/interview\""), main);
        assertFalse(main.contains(">("), "brackets stand around links, not in them");
    }

    @Test
    void listsOfNationsEndWithAnd() {
        assertFalse(Pattern.compile("(England|Scotland|Wales), (Scotland|Wales|Northern Ireland)(?!,| and)")
                .matcher(browser.open("/sources").expect(200).text()).find());
        assertTrue(browser.open("/sources").text().contains(" and Wales"));
    }

    @Test
    void aQuestionThatIsNotCoveredComesBackToBeMended() {
        WebPage page = asked("How do I reset my printer?").expect(200);
        assertFalse(page.html().contains("<blockquote>"));
        assertEquals("How do I reset my printer?", page.form("/ask").value("question"));
    }

    @Test
    void detailsOfAPersonComeBackMarkedAndStayInTheBox() {
        String typed = "why is NHS number 999 000 0018 <b>missing</b> for us";
        WebPage page = asked(typed).expect(200);
        assertTrue(page.html().contains("<mark>"), page.html());
        assertTrue(Pattern.compile("<mark><span class=\"unseen\">[^<]*NHS number[^<]*</span>999 000 0018<span")
                .matcher(page.html()).find(), page.html());
        assertFalse(page.html().contains("<b>missing"), "what a person typed is only text");
        assertEquals(typed, page.form("/ask").value("question"));
        assertFalse(page.text().contains("You asked"));
    }

    @Test
    void aQuestionOfSomethingElseIsToldWhatFootholdIsFor() {
        WebPage page = asked("zyxwv qqqq").expect(200);
        assertTrue(page.text().contains("That is not something Foothold knows about"), page.text());
        assertFalse(page.text().contains("Who may know"), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "\u200b", "\0"})
    void anEmptyQuestionIsAskedForAgain(String question) {
        WebPage page = asked(question).expect(400);
        assertTrue(page.text().contains("Type a question first."), page.text());
        assertTrue(page.html().contains("<title>Error: "));
    }

    @Test
    void aTooLongQuestionComesBackWhole() {
        String question = "w".repeat(2_001);
        WebPage page = asked(question).expect(413);
        assertTrue(page.text().contains("Your question has 2001 characters."), page.text());
        assertEquals(question, page.form("/ask").value("question"));
        assertTrue(page.html().contains("aria-describedby=\"question-hint question-error\""));
    }

    @Test
    void aBodyThatIsFarTooLongGetsAPageToo() {
        WebPage page = asked("w".repeat(20_000)).expect(413);
        assertEquals("Too long", page.heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'",
        "</textarea><b>x", "${7*7} @if(true)", "&lt;b&gt; & &amp;", "What makes a good super user <b>here</b>?"})
    void whatIsTypedComesBackAsText(String question) {
        WebPage page = asked(question).expect(200);
        boolean markup = question.matches(".*[<>&].*");
        assertFalse(markup && page.html().contains(question), page.html());
        boolean answered = page.html().contains("<blockquote>");
        assertEquals(answered ? "" : question, page.form("/ask").value("question"));
        assertTrue(page.text().contains("You asked " + question), page.text());
    }

    private WebPage asked(String question) {
        return browser.send(browser.open("/ask").expect(200).form("/ask").with("question", question));
    }
}
