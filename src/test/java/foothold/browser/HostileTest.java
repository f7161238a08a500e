package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever an answer, a source or a question holds stays text: every payload in every place, whole, and as a stream cut at
/// every offset.
class HostileTest {

    private static final String CANARY = """
            window.owned = 0;
            for (const name of ['alert', 'prompt', 'confirm', 'print']) window[name] = () => { window.owned++; };
            window.known = new Set();""";
    /// Renders an answer that holds the payload wherever text can stand, and looks for anything but our own elements.
    private static final String WHOLE = """
            async ([base, payloads]) => {
              const { $blocks: { renderBlocks, renderSources }, $en: { default: strings } } = await import(base + '/embed/v1/foothold-chat.js');
              const allowed = new Set(['DIV','P','A','SUP','SPAN','H4','UL','OL','LI','DETAILS','SUMMARY','BLOCKQUOTE']);
              const faults = [];
              for (const payload of payloads) {
                const citations = [{n: 1, passage: payload, quote: payload, title: payload, source: payload, url: payload,
                  evidenceType: payload, strength: payload, seen: payload, year: payload, factors: []}];
                const spans = [{text: payload}, {cite: 1}, {text: payload, href: payload}, {text: 'x', href: 'https://example.org/' + payload}, {[payload]: payload}];
                const blocks = ['heading', 'paragraph', 'list', 'steps', 'warning', 'signpost', payload].map(type => ({type, spans, items: [spans]}));
                const view = {base, strings, citations};
                const box = document.createElement('div');
                document.body.append(box);
                box.append(...renderBlocks(blocks, view), renderSources(citations, view));
                for (const node of box.querySelectorAll('*')) {
                  if (!allowed.has(node.tagName)) faults.push(`${node.tagName} from ${payload}`);
                  for (const attribute of node.attributes) {
                    if (!['class','href','target','rel','part','value','aria-label'].includes(attribute.name)) faults.push(`${attribute.name} from ${payload}`);
                  }
                  if (node.href !== undefined && !/^(https?|tel|sms):/.test(node.href)) faults.push(`${node.href} from ${payload}`);
                }
                if (!box.textContent.includes(payload)) faults.push(`lost: ${payload}`);
                for (const link of box.querySelectorAll('a')) link.dispatchEvent(new MouseEvent('mouseover'));
                box.remove();
              }
              await new Promise(resolve => setTimeout(resolve, 100));
              return {faults, owned: window.owned};
            }""";
    /// Cuts the stream of a block with the payload at every offset, in bytes.
    private static final String CUT = """
            async ([base, payloads]) => {
              const { $session: { EventReader } } = await import(base + '/embed/v1/foothold-chat.js');
              const faults = [];
              for (const payload of payloads) {
                const block = {type: 'paragraph', spans: [{text: payload}], items: []};
                const bytes = new TextEncoder().encode(`event: block\ndata: ${JSON.stringify(block)}\n\nevent: done\ndata: {}\n\n`);
                for (let cut = 0; cut <= bytes.length; cut++) {
                  const decoder = new TextDecoder();
                  const reader = new EventReader();
                  const events = [...reader.push(decoder.decode(bytes.slice(0, cut), {stream: true})),
                    ...reader.push(decoder.decode(bytes.slice(cut), {stream: true}))];
                  if (events.length !== 2 || events[0].name !== 'block' || events[0].data.spans[0].text !== payload || events[1].name !== 'done')
                    faults.push(`${cut} of ${payload}`);
                }
              }
              return {faults, owned: window.owned};
            }""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    private List<String> payloads;
    private Advisor advisor;

    @BeforeEach
    void open() throws Exception {
        payloads = Files.readAllLines(Path.of("src/test/resources/hostile/payloads.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank()).distinct().toList();
        assertTrue(payloads.size() >= 150, payloads.size() + " payloads");
        var page = chromium.page(site.address());
        page.addInitScript(CANARY);
        advisor = Advisor.on(page, "/ask");
    }

    @Test
    void inEveryPlaceOfAnAnswerItStaysText() {
        assertHarmless(WHOLE);
    }

    @Test
    void howeverAStreamIsCutItComesOutTheSame() {
        assertHarmless(CUT);
    }

    @Test
    void onTheRealPageEveryoneIsShownAndNothingRuns() {
        var mapper = new JsonMapper();
        for (String payload : payloads.subList(0, 12)) {
            int shown = advisor.answers();
            var block = mapper.createObjectNode().put("type", "paragraph");
            block.putArray("spans").addObject().put("text", payload).put("href", payload);
            var answer = mapper.createObjectNode().put("outcome", "answered").put("announce", payload).put("wording", "plain");
            answer.putArray("blocks").add(block);
            answer.putArray("more");
            answer.putArray("nearest").addObject().put("passage", payload).put("title", payload);
            answer.putArray("citations").addObject().put("n", 1).put("passage", payload).put("title", payload).put("quote", payload)
                    .put("source", payload).put("url", payload);
            advisor.letThrough();
            advisor.answerWith("event: block\ndata: " + block + "\n\nevent: answer\ndata: " + answer + "\n\nevent: done\ndata: {}\n\n");
            advisor.box().fill(payload.strip());
            advisor.box().press("Enter");
            advisor.awaitAnswer(shown + 1);
            assertTrue(advisor.at(".answer").last().textContent().contains(payload), payload);
        }
        assertEquals(0, ((Number) advisor.page().evaluate("owned")).intValue());
        assertEquals(0, ((Number) advisor.inside("return root.querySelectorAll('.log script, .log img, .log svg, .log iframe, .log [onerror]').length;")).intValue());
    }

    private void assertHarmless(String script) {
        var found = (Map<?, ?>) advisor.page().evaluate(script, List.of(site.address(), payloads));
        assertEquals(List.of(), found.get("faults"));
        assertEquals(0, ((Number) found.get("owned")).intValue());
    }
}
