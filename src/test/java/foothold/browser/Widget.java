package foothold.browser;

import java.util.List;

/// A chat to put into a page, as its makers say it is put there.
///
/// @param name    as in the table
/// @param archive its package and version at npm; empty for ours
/// @param html    what a page needs; `BASE` stands for where its files are
record Widget(String name, String archive, String html) {

    private static final String WEB_CHAT = "<div id=\"widget\"></div><script src=\"BASE/package/dist/%s.js\"></script>"
            + "<script src=\"/widgets/webchat.js\"></script>";

    /// Others, at the versions that the table is of.
    static final List<Widget> PEERS = List.of(
            new Widget("Deep Chat", "deep-chat@2.4.2",
                    "<deep-chat demo=\"true\"></deep-chat><script type=\"module\" src=\"BASE/package/dist/deepChat.bundle.js\"></script>"),
            new Widget("Web Chat, full", "botframework-webchat@4.18.1", WEB_CHAT.formatted("webchat")),
            new Widget("Web Chat, minimal", "botframework-webchat@4.18.1", WEB_CHAT.formatted("webchat-minimal")),
            new Widget("Typebot (its button)", "@typebot.io/js@0.10.7", "<script type=\"module\" src=\"BASE/typebot.js\"></script>"),
            new Widget("Open Chat Studio", "open-chat-studio-widget@0.6.0",
                    "<open-chat-studio-widget chatbot-id=\"example\" visible=\"true\" api-base-url=\"HOST\"></open-chat-studio-widget>"
                            + "<script type=\"module\" src=\"BASE/package/dist/open-chat-studio-widget/open-chat-studio-widget.esm.js\"></script>"));

    /// Ours, from a running server.
    static Widget ours(String address) {
        return new Widget("Foothold", "", "<foothold-advisor></foothold-advisor><script type=\"module\" src=\"" + address
                + "/embed/v1/foothold-chat.js\"></script>");
    }

    /// Where its page is.
    String path() {
        return "/" + name.toLowerCase().replaceAll("[^a-z]+", "-");
    }
}
