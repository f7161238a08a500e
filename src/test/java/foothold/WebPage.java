package foothold;

import java.util.List;

/// A page as a browser shows it.
///
/// @param path     the address it was found at, after redirects
/// @param response what the server sent
public record WebPage(String path, Response response) {

    /// This page, which must have a status.
    public WebPage expect(int status) {
        response.expect(status);
        return this;
    }

    /// Its HTML.
    public String html() {
        return response.body();
    }

    /// What a person reads: the text without tags, with single spaces.
    public String text() {
        return unescaped(html().replaceAll("(?s)<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    /// Its main heading.
    public String heading() {
        return unescaped(html().replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1")).strip();
    }

    /// Its form that is sent to an address.
    public Form form(String action) {
        return forms().stream().filter(form -> form.action().equals(action)).findFirst()
                .orElseThrow(() -> new AssertionError(path + " has no form for " + action));
    }

    /// Its forms.
    public List<Form> forms() {
        return Form.in(html());
    }

    /// Whether it has a form that is sent to an address.
    public boolean hasForm(String action) {
        return forms().stream().anyMatch(form -> form.action().equals(action));
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
    }
}
