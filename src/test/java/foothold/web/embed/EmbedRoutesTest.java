package foothold.web.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Foothold;
import foothold.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedRoutesTest {

    private static final String LISTED = "https://intranet.example.org";

    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_EMBED_ORIGINS", LISTED);

    @Test
    void theFrameMayBeShownByItsSitesOnly() {
        Response page = foothold.api().get("/embed/default").expect(200);
        assertEquals("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'self' " + LISTED
                + "; require-trusted-types-for 'script'; trusted-types 'none'", page.header("content-security-policy").orElse(""));
        assertFalse(page.headers().containsKey("x-frame-options"), page::toString);
        assertEquals("strict-origin", page.header("referrer-policy").orElse(""));
        assertEquals("cross-origin", page.header("cross-origin-resource-policy").orElse(""));
        assertEquals("no-store", page.header("cache-control").orElse(""));
        assertEquals("nosniff", page.header("x-content-type-options").orElse(""));
        assertTrue(page.header("permissions-policy").orElse("").contains("camera=()"));
        assertFalse(page.headers().containsKey("set-cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ask", "/interview", "/embed/demo", "/embed/sharepoint", "/embed/nobody", "/api/v1/factors"})
    void nothingElseMay(String path) {
        Response page = foothold.api().get(path);
        assertTrue(page.header("content-security-policy").orElse("").contains("frame-ancestors 'none'"), page::toString);
        assertEquals("DENY", page.header("x-frame-options").orElse(""));
    }

    @Test
    void theFrameKnowsAHostOnlyFromTheList() {
        assertTrue(foothold.api().get("/embed/default?host=" + LISTED).body().contains("data-host=\"" + LISTED + "\""));
        for (String other : List.of("https://elsewhere.example", "null", "*", LISTED + ".evil.example", "https://*.example.org")) {
            Response page = foothold.api().get("/embed/default?host=" + URLEncoder.encode(other, StandardCharsets.UTF_8));
            assertTrue(page.expect(200).body().contains("data-host=\"\""), other);
        }
    }

    @Test
    void whatTheAddressAsksForIsTakenFromAListToo() {
        String page = foothold.api().get("/embed/default?lang=cy&start=%22%3E%3Cscript%3E&theme=x").expect(200).body();
        assertTrue(page.contains("<html lang=\"cy\" class=\"light\">"), page);
        assertTrue(page.contains("start=\"chat\""), page);
    }

    @Test
    void theManifestNamesEveryFileWithTheHashAndSizeItHas() throws Exception {
        JsonNode manifest = foothold.api().get("/embed/manifest.json").expect(200).json();
        JsonNode version = manifest.at("/versions/0");
        assertEquals(manifest.get("current"), version.get("version"));
        assertTrue(version.get("files").size() > 10);
        for (JsonNode file : version.get("files")) {
            Response served = foothold.api().get(version.get("path").asText() + file.get("name").asText()).expect(200);
            byte[] body = served.body().getBytes(StandardCharsets.UTF_8);
            assertEquals(file.get("bytes").asInt(), body.length, file::toString);
            assertEquals(file.get("integrity").asText(), new EmbedFile("x.js", body).integrity());
            assertEquals("*", served.header("access-control-allow-origin").orElse(""));
            assertEquals("cross-origin", served.header("cross-origin-resource-policy").orElse(""));
            assertEquals("public, max-age=31536000, immutable", served.header("cache-control").orElse(""));
        }
    }

    @Test
    void theFloatingAddressFollowsAndIsAskedForAgain() {
        Response served = foothold.api().get("/embed/v1/foothold.js").expect(200);
        assertEquals("public, max-age=3600", served.header("cache-control").orElse(""));
        assertEquals("text/javascript", served.mediaType());
        foothold.api().with("If-None-Match", served.header("etag").orElseThrow()).get("/embed/v1/foothold.js").expect(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/v1/none.js", "/embed/9.9.9-00000000/foothold.js", "/embed/v1/..%2ffoothold.css", "/embed/v1/order"})
    void thereIsNothingElse(String path) {
        int status = foothold.api().get(path).status();
        assertTrue(status == 404 || status == 400, path + " " + status);
    }

    @Test
    void oembedGivesTheFrameForOurPages() {
        Response response = oembed(foothold.address() + "/interview", "&maxwidth=400&format=json").expect(200);
        assertEquals("rich", response.json().get("type").asText());
        assertEquals(400, response.json().get("width").asInt());
        String html = response.json().get("html").asText();
        assertTrue(html.contains("src=\"" + foothold.address() + "/embed/default?lang=en&amp;start=interview\" width=\"400\""), html);
        assertTrue(html.contains("sandbox=\"allow-scripts allow-same-origin "), html);
    }

    @Test
    void oembedKnowsNoOthers() {
        oembed("https://elsewhere.example/ask", "").expect(404);
        oembed(foothold.address() + "/about", "").expect(404);
        oembed(foothold.address() + "/ask", "&format=xml").expect(501);
        oembed(foothold.address() + "/ask", "&maxwidth=wide").expect(400);
        foothold.api().get("/oembed").expect(404);
    }

    @Test
    void ourPagesSayWhereOembedIs() {
        for (String page : List.of("/ask", "/interview")) {
            assertTrue(foothold.api().get(page).body().contains("<link rel=\"alternate\" type=\"application/json+oembed\""), page);
        }
    }

    @Test
    void theAdministratorsPageHasTheFrameToPaste() {
        String page = foothold.api().get("/embed/sharepoint").expect(200).body();
        assertTrue(page.contains("&lt;iframe title=\"Implementation advisor\" src=\"" + foothold.address() + "/embed/default?"), page);
    }

    @Test
    void theReadmeHasTheSnippetsThatAreTested() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains(Snippet.script("https://advisor.example.org", "default")), "script");
        assertTrue(readme.contains(Snippet.frame("https://advisor.example.org", "default", "chat").replace("&amp;", "&")), "frame");
    }

    private static Response oembed(String url, String more) {
        return foothold.api().get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }
}
