package foothold.browser;

import java.util.List;
import java.util.Map;

/// A chat to put into a page, as its makers say it is put there.
///
/// @param name    as in the table
/// @param archive its package and version at npm; empty for ours
/// @param html    what a page needs; `BASE` stands for where its files are
/// @param opener  what to press before a message can be typed; empty for none
/// @param says    some words of its answer
record Widget(String name, String archive, String html, String opener, String says) {

    private static final String ANSWER = "A good one asks first.";
    private static final String WEB_CHAT = "<div id=\"widget\"></div><script src=\"BASE/package/dist/%s.js\"></script>"
            + "<script src=\"/widgets/webchat.js\"></script>";

    /// What stands in for the servers of others: each answers every message in the same words. Web Chat's is in its script.
    static final Map<String, String> SERVERS = Map.of(
            "/api/v1/typebots/example/startChat", "{\"sessionId\": \"s\", \"messages\": [], \"input\": {\"id\": \"i\", \"type\": \"text input\", "
                    + "\"options\": {}}, \"typebot\": {\"id\": \"example\", \"version\": \"6.1\", \"theme\": {}, \"settings\": {}}}",
            "/api/v1/sessions/s/continueChat", "{\"messages\": [{\"id\": \"m\", \"type\": \"text\", \"content\": {\"type\": \"richText\", "
                    + "\"richText\": [{\"type\": \"p\", \"children\": [{\"text\": \"" + ANSWER + "\"}]}]}}]}",
            "/api/chat/start/", "{\"session_id\": \"s\", \"chatbot\": {\"id\": \"example\"}, \"participant\": {\"identifier\": \"p\"}}",
            "/api/chat/s/message/", "{\"task_id\": \"t\", \"status\": \"processing\"}",
            "/api/chat/s/t/poll/", "{\"status\": \"complete\", \"message\": {\"created_at\": \"2026-01-01T00:00:00Z\", "
                    + "\"role\": \"assistant\", \"content\": \"" + ANSWER + "\"}}",
            "/api/chat/s/poll/", "{\"messages\": [], \"has_more\": false, \"session_status\": \"active\"}");
    /// Others, at the versions that the table is of.
    static final List<Widget> PEERS = List.of(
            new Widget("Deep Chat", "deep-chat@2.4.2",
                    "<deep-chat demo='{\"response\": {\"text\": \"" + ANSWER + "\"}}'></deep-chat><script type=\"module\" src=\"BASE/package/dist/deepChat.bundle.js\"></script>", "", ANSWER),
            new Widget("Web Chat, full", "botframework-webchat@4.18.1", WEB_CHAT.formatted("webchat"), "", ANSWER),
            new Widget("Web Chat, minimal", "botframework-webchat@4.18.1", WEB_CHAT.formatted("webchat-minimal"), "", ANSWER),
            new Widget("Typebot (its button)", "@typebot.io/js@0.10.7", "<script type=\"module\" src=\"BASE/typebot.js\"></script>",
                    "typebot-bubble button", ANSWER),
            new Widget("Open Chat Studio", "open-chat-studio-widget@0.6.0",
                    "<open-chat-studio-widget chatbot-id=\"example\" visible=\"true\" api-base-url=\"HOST\"></open-chat-studio-widget>"
                            + "<script type=\"module\" src=\"BASE/package/dist/open-chat-studio-widget/open-chat-studio-widget.esm.js\"></script>",
                    "", ANSWER));

    /// Ours, from a running server.
    static Widget ours(String address) {
        return new Widget("Foothold", "", "<foothold-advisor></foothold-advisor><script type=\"module\" src=\"" + address
                + "/embed/v1/foothold-chat.js\"></script>", "", "What the evidence says");
    }

    /// Where its page is.
    String path() {
        return "/" + name.toLowerCase().replaceAll("[^a-z]+", "-");
    }
}
