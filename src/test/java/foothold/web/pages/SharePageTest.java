package foothold.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Browser;
import foothold.Foothold;
import foothold.WebPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sharing as a person does it, without scripts.
class SharePageTest {

    private static final Pattern LINK = Pattern.compile("href=\"(https?://[^\"]+/shared/[A-Za-z0-9_-]{43})\"");

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_RETENTION_DAYS", "45");

    private static Browser interviewed() {
        Browser browser = foothold.browser();
        WebPage question = browser.send(browser.open("/interview").form("/interview/start"));
        browser.send(question.form("/interview/answer").with("choice", "epr"));
        return browser;
    }

    private static String made(WebPage page) {
        Matcher link = LINK.matcher(page.expect(200).html());
        assertTrue(link.find(), page.text());
        assertTrue(link.group(1).startsWith(foothold.address()), link.group(1));
        return link.group(1).substring(foothold.address().length());
    }

    @Test
    void aLinkIsMadeShownOnceReadByOthersAndEnded() {
        Browser owner = interviewed();
        WebPage checklist = owner.open("/interview/checklist").expect(200);
        assertTrue(checklist.html().contains("href=\"/interview/share\""));
        WebPage share = owner.open("/interview/share").expect(200);
        assertTrue(share.text().contains("There are none."));
        String link = made(owner.send(share.form("/interview/share").with("days", "7")));

        WebPage read = foothold.browser().open(link).expect(200);
        assertEquals("Checklist", read.heading());
        assertTrue(read.text().contains("Somebody shared this with you to read."));
        assertFalse(read.html().contains("method=\"post\""), "nothing to change");

        WebPage again = owner.open("/interview/share").expect(200);
        assertFalse(again.html().contains(link.substring("/shared/".length())), "only its hash is kept");
        WebPage ended = owner.send(again.form("/interview/share/end"));
        assertTrue(ended.text().contains("There are none."));
        assertTrue(foothold.browser().open(link).expect(404).text().contains("This link has ended"));
    }

    @Test
    void aLinkNeverLastsLongerThanTheConversationIsKept() {
        Browser owner = interviewed();
        WebPage share = owner.open("/interview/share");
        assertEquals(java.util.List.of("7", "30"), share.form("/interview/share").choices());
        WebPage refused = owner.send(share.form("/interview/share").with("days", "90")).expect(400);
        assertTrue(refused.text().contains("one of [7, 30]"), refused.text());
    }

    @Test
    void finishingEndsTheLinks() {
        Browser owner = interviewed();
        String link = made(owner.send(owner.open("/interview/share").form("/interview/share")));
        foothold.browser().open(link).expect(200);
        owner.send(owner.open("/interview/finish").form("/interview/finish"));
        foothold.browser().open(link).expect(404);
    }

    @Test
    void withoutAChecklistThePageLeadsToTheInterview() {
        assertEquals("/interview", foothold.browser().open("/interview/share").path());
    }
}
