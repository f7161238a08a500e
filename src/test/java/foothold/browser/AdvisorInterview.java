package foothold.browser;

import com.fasterxml.jackson.databind.JsonNode;
import foothold.Interviewee;
import java.util.Map;

/// The interview in the element, answered as a person would who knows what to say.
record AdvisorInterview(Advisor advisor, Interviewee person) {

    /// Begins the interview; its first question waits.
    AdvisorInterview begin() {
        advisor.page().evaluate("document.querySelector('foothold-advisor').start('quick')");
        advisor.at("form.question").waitFor();
        return this;
    }

    /// The text of the question that waits.
    String question() {
        return advisor.at("form.question h3 [lang=en]").textContent();
    }

    /// Answers the question that waits, which is this one.
    void answer(JsonNode question) {
        String before = question();
        Map<String, ?> answer = person.answer(question);
        Object choice = answer.containsKey("mark") ? answer.get("mark") : answer.get("choice");
        if (answer.containsKey("text")) {
            advisor.at("form.question textarea").first().fill(answer.get("text").toString());
        } else if (answer.containsKey("choices")) {
            ((Iterable<?>) answer.get("choices")).forEach(one -> advisor.at("form.question input[value='" + one + "']").check());
        } else {
            advisor.at("form.question input[value='" + choice + "']").check();
        }
        advisor.at("form.question .main").click();
        awaitOther(before);
    }

    /// Waits until another question waits, or the end.
    void awaitOther(String before) {
        advisor.page().waitForFunction("before => { const root = document.querySelector('foothold-advisor').shadowRoot;"
                + " const now = root.querySelector('form.question h3 [lang=en]');"
                + " return root.querySelector('.result h4') || now && now.textContent !== before; }", before);
    }

    /// Whether there is no question left.
    boolean finished() {
        return advisor.at(".result").count() > 0;
    }

    /// Goes through the whole interview.
    void finish() {
        var events = new QuestionEvents(advisor.page());
        begin();
        while (!finished()) {
            answer(events.last());
        }
    }
}
