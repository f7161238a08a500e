package foothold.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Browser;
import foothold.Foothold;
import foothold.Form;
import foothold.WebPage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A question that a colleague knows: sent by a link, answered without an account, taken over or not.
class ColleaguePageTest {

    private static final String ANSWER = "/interview/answer";
    private static final String HOSTILE = "<script>alert(1)</script>";

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private final Browser owner = foothold.browser();
    private final Browser colleague = foothold.browser();

    @Test
    void theAnswerComesBackMarkedWithTheRoleAndIsTakenOver() {
        String link = link();
        WebPage asked = colleague.open(link).expect(200);
        assertEquals("Can your team say in one sentence what problem this solves?", asked.heading());
        Form form = asked.form(link);
        WebPage noRole = colleague.send(form.with("choice", "different-answers").with("note", HOSTILE)).expect(400);
        assertEquals(HOSTILE, noRole.form(link).value("note"));
        assertTrue(noRole.html().contains("<a href=\"#role-frontline\">Choose your role"), noRole.html());
        colleague.send(noRole.form(link).with("role", "clinical-lead")).expect(200);
        assertTrue(owner.open("/interview").text().contains("A colleague has answered a question you sent"));
        WebPage back = owner.open("/interview/colleagues").expect(200);
        assertTrue(back.text().contains("Answered by: Clinical lead") && back.text().contains(HOSTILE));
        assertFalse(back.html().contains("<script"));
        WebPage review = owner.send(back.form("/interview/colleagues/accept")).expect(200);
        assertEquals("/interview/review", review.path());
        assertTrue(review.text().contains("Answered by a colleague: Clinical lead"), review.text());
        assertTrue(review.text().contains("What your new answer changes"), review.text());
        assertTrue(owner.open("/interview/colleagues").text().contains("None yet."));
    }

    @Test
    void theColleagueSeesOneQuestionAndNothingOfTheProject() {
        String link = link();
        WebPage page = colleague.open(link).expect(200);
        assertEquals(Map.of(), colleague.cookies());
        assertFalse(page.text().contains("My own note") || page.html().contains(owner.cookies().get("foothold").split("\\.")[0]));
        assertFalse(page.html().contains("/interview/review") || page.html().contains("mark:ask-a-colleague"));
        assertEquals("noindex", page.response().headers().get("x-robots-tag").getFirst());
    }

    @Test
    void aLinkWorksOnceAndAUsedOneLooksLikeOneThatNeverWas() {
        String link = link();
        Form form = colleague.open(link).form(link).with("choice", "mark:dont-know").with("role", "other");
        colleague.send(form).expect(200);
        WebPage used = colleague.send(form).expect(404);
        assertEquals(colleague.open("/colleague/" + "A".repeat(43)).expect(404).text(), used.text());
        assertEquals(used.text(), colleague.open(link).expect(404).text());
    }

    @Test
    void theOwnerTakesTheLinkBackOrKeepsTheirOwn() {
        String link = link();
        owner.send(owner.open("/interview/colleagues").form("/interview/colleagues/delete")).expect(200);
        colleague.open(link).expect(404);
    }

    @Test
    void detailsOfAPersonAreHandedBackToTheColleague() {
        String link = link();
        WebPage page = colleague.send(colleague.open(link).form(link).with("choice", "different-answers")
                .with("role", "other").with("note", "Ring Jo on 07700 900123")).expect(422);
        assertEquals("Ring Jo on 07700 900123", page.form(link).value("note"));
        assertTrue(owner.open("/interview/colleagues").text().contains("Not answered yet"));
    }

    @Test
    void aLinkEndsWithTheProject() {
        String link = link();
        owner.send(owner.open("/interview/finish").form("/interview/finish")).expect(200);
        colleague.open(link).expect(404);
    }

    /// Goes to the first question about a factor, marks it for a colleague with a note, and makes the link.
    private String link() {
        WebPage page = owner.send(owner.open("/interview").form("/interview/start")).expect(200);
        while (!page.html().contains("mark:ask-a-colleague")) {
            Form form = page.form(ANSWER);
            page = owner.send(form.with("choice", form.choices().getFirst())).expect(200);
        }
        Form form = page.form(ANSWER);
        while (!form.value("question").equals("problem-being-solved")) {
            page = owner.send(page.form("/interview/skip")).expect(200);
            form = page.form(ANSWER);
        }
        WebPage offer = owner.send(form.with("choice", "mark:ask-a-colleague").with("note", "My own note")).expect(200);
        WebPage made = owner.send(offer.form("/interview/colleagues/send")).expect(200);
        String link = made.html().replaceAll("(?s).*id=\"link\">http://[^/]*([^<]*)<.*", "$1");
        assertTrue(link.matches("/colleague/[A-Za-z0-9_-]{43}"), link);
        return link;
    }
}
