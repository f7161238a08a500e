package foothold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Api;
import foothold.Foothold;
import foothold.Response;
import foothold.Talk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @RegisterExtension
    static final Foothold foothold = Foothold.shared();

    private static Talk talk;

    @BeforeAll
    static void haveAChecklist() {
        talk = Talk.interviewed(foothold);
        talk.answer(Map.of("question", "technology", "choice", "epr"));
        talk.answer(Map.of("question", "safety-lead", "choice", "nobody"));
    }

    @ParameterizedTest
    @CsvSource({"pdf,application/pdf,checklist,pdf", "board,application/pdf,board-summary,pdf",
        "docx," + WORD + ",checklist,docx", "csv,text/csv,checklist,csv",
        "board-docx," + WORD + ",board-summary,docx", "hazard-log,text/csv,hazard-log,csv",
        "hazard-log-docx," + WORD + ",hazard-log,docx", "equality," + WORD + ",equality-prompts,docx",
        "frameworks," + WORD + ",dtac-and-nice,docx"})
    void comesInEveryFormatWithAName(String format, String mediaType, String name, String ending) {
        Response file = talk.api().get(talk.path("/checklist?format=" + format)).expect(200);
        assertEquals(mediaType, file.mediaType());
        String disposition = file.header("content-disposition").orElse("");
        assertTrue(disposition.matches("attachment; filename=\"foothold-" + name + "-epr-\\d{4}-\\d\\d-\\d\\d\\."
                + ending + "\""), disposition);
        assertEquals("nosniff", file.header("x-content-type-options").orElse(""));
        assertEquals("no-store", file.header("cache-control").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "text/csv", "application/pdf", WORD})
    void comesAsAccepted(String mediaType) {
        Response file = talk.api().with("Accept", "image/png, " + mediaType + ";q=0.7, */*;q=0.1")
                .get(talk.path("/checklist")).expect(200);
        assertEquals(mediaType, file.mediaType());
        assertEquals("Accept", file.header("vary").orElse(""));
    }

    @Test
    void everyNumberOfASourceLeadsToThatSource() {
        String page = talk.api().with("Accept", "text/html").get(talk.path("/checklist")).expect(200).body();
        List<String> listed = all("<li id=\"cited-(\\d+)\">", page);

        assertEquals(IntStream.rangeClosed(1, listed.size()).mapToObj(String::valueOf).toList(), listed);
        assertEquals(Set.copyOf(listed), Set.copyOf(all("href=\"#cited-(\\d+)\"", page)));
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void whoAsksForAnyPdfGetsTheWholeChecklist() {
        Response file = talk.api().with("Accept", "application/pdf").get(talk.path("/checklist")).expect(200);
        assertTrue(file.header("content-disposition").orElse("").contains("foothold-checklist-"));
    }

    @Test
    void aCalendarWithoutDatesIsNotToBeHad() {
        talk.api().get(talk.path("/checklist?format=ics")).expect(406);
        talk.api().with("Accept", "text/calendar").get(talk.path("/checklist")).expect(406);
        Response other = talk.api().with("Accept", "text/calendar, text/csv;q=0.5").get(talk.path("/checklist"));
        assertEquals("text/csv", other.expect(200).mediaType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "PDF", "", "../pdf"})
    void anotherFormatIsRefused(String format) {
        Response refused = talk.api().get(talk.path("/checklist?format=" + format)).expect(406);
        String detail = refused.json().get("detail").asText();
        assertTrue(detail.contains("json, html, pdf, board, docx, board-docx, csv, ics, hazard-log, hazard-log-docx, equality, frameworks"), detail);
    }

    @Test
    void needsTheToken() {
        foothold.api().get(talk.path("/checklist?format=pdf")).expect(404);
    }

    @Test
    void thePagesLinksWorkWithTheBrowsersCookie() {
        Api browser = foothold.api().with("Cookie", "foothold=" + talk.id() + "." + talk.token());
        String page = browser.with("Accept", "text/html").get("/interview/checklist").expect(200).body();
        assertTrue(page.contains("<a href=\"/interview/checklist.pdf\">Whole checklist (PDF), about "), page);
        assertFalse(page.contains("checklist.ics"), "there are no dates yet");
        for (String file : List.of("checklist.pdf", "board-summary.pdf", "checklist.docx", "checklist.csv",
                "board-summary.docx", "hazard-log.csv", "hazard-log.docx", "equality-prompts.docx", "dtac-and-nice.docx")) {
            assertTrue(page.contains("/interview/" + file), file);
            assertTrue(browser.get("/interview/" + file).expect(200).header("content-disposition").isPresent(), file);
        }
        browser.get("/interview/checklist.ics").expect(406);
    }

    @Test
    void withoutAConversationALinkLeadsToTheInterview() {
        Response none = foothold.api().get("/interview/checklist.pdf").expect(303);
        assertEquals("/interview", none.header("location").orElse(""));
    }
}
