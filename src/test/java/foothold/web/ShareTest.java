package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Api;
import foothold.Foothold;
import foothold.Response;
import foothold.Talk;
import foothold.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    private static final MovingClock CLOCK = new MovingClock(Instant.parse("2026-11-23T09:30:00Z"));

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().by(CLOCK);

    private static Talk talked() {
        Talk talk = Talk.interviewed(foothold);
        talk.answer(Map.of("question", "technology", "choice", "epr"));
        talk.answer(Map.of("question", "safety-lead", "choice", "nobody"));
        return talk;
    }

    private static JsonNode share(Talk talk) {
        return talk.api().post(talk.path("/shares"), Map.of()).expect(201).json();
    }

    private static Response open(JsonNode link) {
        return foothold.api().with("Accept", "text/html").get(link.get("url").asText());
    }

    private static JsonNode listed(Talk talk) {
        return talk.api().get(talk.path("/shares")).expect(200).json().get("shares");
    }

    @Test
    void whoeverHasTheLinkReadsTheChecklistWithoutToken() {
        Response page = open(share(talked())).expect(200);
        assertTrue(page.body().contains("Electronic patient record"));
        assertTrue(page.body().contains("not clinical advice"));
        assertTrue(page.body().contains("/pages/dcb0160") || page.body().contains("class=\"task\""));
        assertFalse(page.body().contains("/interview/review"), "nothing to change");
        assertFalse(page.body().contains("method=\"post\""), "nothing to change");
    }

    @Test
    void theReadersPageSetsNoCookieAndIsListedNowhere() {
        Response page = open(share(talked())).expect(200);
        assertTrue(page.header("set-cookie").isEmpty());
        assertEquals("noindex, nofollow, noarchive", page.header("x-robots-tag").orElse(""));
        assertEquals("no-referrer", page.header("referrer-policy").orElse(""));
        assertEquals("no-store", page.header("cache-control").orElse(""));
    }

    @Test
    void itsFilesAreReadByTheSameLink() {
        String url = share(talked()).get("url").asText();
        String page = open(foothold.api().with("Accept", "text/html").get(url), url);
        for (String file : List.of("checklist.pdf", "checklist.docx", "checklist.csv", "board-summary.pdf")) {
            assertTrue(page.contains("href=\"" + url + "/" + file + "\""), file);
            Response got = foothold.api().get(url + "/" + file).expect(200);
            assertTrue(got.header("content-disposition").orElse("").startsWith("attachment"), file);
            assertEquals("noindex, nofollow, noarchive", got.header("x-robots-tag").orElse(""), file);
        }
    }

    private static String open(Response page, String url) {
        assertTrue(url.startsWith("/shared/"));
        return page.expect(200).body();
    }

    @Test
    void itShowsTheAnswersAsTheyWereWhenItWasMade() {
        Talk talk = talked();
        JsonNode link = share(talk);
        String before = open(link).expect(200).body();
        talk.answer(Map.of("question", "technology", "choice", "video-consultation"));
        assertEquals(before, open(link).expect(200).body());
        assertTrue(open(share(talk)).body().contains("Video consultation"));
    }

    @Test
    void theNotesStayWithTheirOwner() {
        Talk talk = talked();
        talk.answer(Map.of("question", "who-leads", "mark", "dont-know", "note", "Privately I doubt the steering group."));
        assertTrue(talk.checklist().toString().contains("Privately"));
        JsonNode link = share(talk);
        assertFalse(open(link).expect(200).body().contains("Privately"));
        Response csv = foothold.api().get(link.get("url").asText() + "/checklist.csv").expect(200);
        assertFalse(csv.body().contains("Privately"));
        assertTrue(csv.body().contains("Who leads this"), "the open question itself stays");
    }

    @Test
    void anEndedLinkOpensNothing() {
        Talk talk = talked();
        JsonNode ended = share(talk);
        JsonNode other = share(talk);
        talk.api().delete(talk.path("/shares/" + ended.get("id").asText())).expect(204);
        Response gone = open(ended).expect(404);
        assertTrue(gone.body().contains("Ask the person who sent it for a new one."));
        assertEquals("noindex, nofollow, noarchive", gone.header("x-robots-tag").orElse(""));
        foothold.api().get(ended.get("url").asText() + "/checklist.pdf").expect(404);
        open(other).expect(200);
        talk.api().delete(talk.path("/shares/" + ended.get("id").asText())).expect(404);
    }

    @Test
    void anExpiredLinkOpensNothingAndIsNotListed() {
        Talk talk = talked();
        JsonNode week = talk.api().post(talk.path("/shares"), Map.of("days", 7)).expect(201).json();
        JsonNode month = share(talk);
        Instant made = Instant.parse(week.get("createdAt").asText());
        assertEquals(made.plus(Duration.ofDays(7)), Instant.parse(week.get("expiresAt").asText()));
        assertEquals(made.plus(Duration.ofDays(30)), Instant.parse(month.get("expiresAt").asText()));
        CLOCK.pass(Duration.ofDays(7).minusMillis(1));
        open(week).expect(200);
        CLOCK.pass(Duration.ofMillis(1));
        open(week).expect(404);
        assertEquals(List.of(month.get("id")), listed(talk).findValues("id"));
    }

    @Test
    void erasingTheConversationEndsItsLinks() {
        Talk talk = talked();
        JsonNode link = share(talk);
        talk.api().delete(talk.path("")).expect(204);
        open(link).expect(404);
    }

    @Test
    void theAddressIsShownOnceAndSaysNothing() {
        Talk talk = talked();
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            JsonNode link = share(talk);
            assertTrue(link.get("url").asText().matches("/shared/[A-Za-z0-9_-]{43}"), link.toString());
            assertNotEquals(talk.id(), link.get("id").asText());
            tokens.add(link.get("url").asText());
        }
        assertEquals(5, tokens.size());
        JsonNode listed = listed(talk);
        assertEquals(5, listed.size());
        tokens.forEach(token -> assertFalse(listed.toString().contains(token.substring("/shared/".length()))));
    }

    @Test
    void onlyTheOwnerMakesListsAndEnds() {
        Talk mine = talked();
        Talk other = talked();
        JsonNode link = share(mine);
        for (Api stranger : List.of(foothold.api(), other.api())) {
            stranger.post(mine.path("/shares"), Map.of()).expect(404);
            stranger.get(mine.path("/shares")).expect(404);
            stranger.delete(mine.path("/shares/" + link.get("id").asText())).expect(404);
        }
        other.api().delete(other.path("/shares/" + link.get("id").asText())).expect(404);
        open(link).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"days\": 8}", "{\"days\": 0}", "{\"days\": -7}", "{\"days\": \"7\"}", "{\"days\": 7.5}",
        "{\"day\": 7}", "{\"days\": 99999999999}", "[]", "{"})
    void otherBodiesAreRefused(String body) {
        Talk talk = talked();
        talk.api().post(talk.path("/shares"), body).expect(400);
        assertEquals(0, listed(talk).size());
    }

    @Test
    void withoutAnAnswerThereIsNothingToShare() {
        Talk talk = Talk.begin(foothold);
        Response refused = talk.api().post(talk.path("/shares"), Map.of()).expect(422);
        assertTrue(refused.json().get("detail").asText().contains("no checklist to share yet"));
    }

    @Test
    void thereIsAnEndToMakingLinks() {
        Talk talk = talked();
        for (int i = 0; i < 20; i++) {
            share(talk);
        }
        talk.api().post(talk.path("/shares"), Map.of()).expect(422);
        String first = listed(talk).get(0).get("id").asText();
        talk.api().delete(talk.path("/shares/" + first)).expect(204);
        share(talk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shared/x", "/shared/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/shared/%27%20or%201=1", "/shared/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/checklist.pdf"})
    void aGuessedAddressIsNotFound(String address) {
        foothold.api().with("Accept", "text/html").get(address).expect(404);
    }
}
