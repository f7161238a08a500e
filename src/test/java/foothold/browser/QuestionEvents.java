package foothold.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;

/// The questions of the interview as the server sends them to a page.
final class QuestionEvents {

    private final Page page;

    QuestionEvents(Page page) {
        this.page = page;
        // Events name questions by id only; the page keeps what the element was given.
        page.evaluate("""
                () => {
                  const real = window.fetch;
                  window.questions = [];
                  window.tickets = [];
                  window.fetch = async (...call) => {
                    const response = await real(...call);
                    const body = await response.clone().text();
                    if (/conversations$/.test(call[0])) window.tickets.push(JSON.parse(body));
                    for (const part of body.split('\\n\\n')) {
                      const found = /^event: question\\ndata: (.*)$/.exec(part);
                      if (found) window.questions.push(found[1]);
                    }
                    return response;
                  };
                }""");
    }

    /// The question that was sent last.
    JsonNode last() {
        return json((String) page.evaluate("questions.at(-1)"));
    }

    /// The id and token of the conversation.
    JsonNode ticket() {
        return json((String) page.evaluate("JSON.stringify(tickets.at(-1))"));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
