package foothold;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A person's browser without scripts: keeps cookies, follows redirects, fills in and posts the forms of a page.
public final class Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MOST_REDIRECTS = 5;

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(String address) {
        this.address = address;
    }

    /// Opens an address of ours.
    public WebPage open(String path) {
        return opened(HttpRequest.newBuilder(URI.create(address + path)).GET(), path, MOST_REDIRECTS);
    }

    /// Sends a form.
    public WebPage send(Form form) {
        String body = form.fields().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(BodyPublishers.ofString(body));
        return opened(request, form.action(), MOST_REDIRECTS);
    }

    /// The cookies it holds, by name.
    public Map<String, String> cookies() {
        return cookies;
    }

    private WebPage opened(HttpRequest.Builder request, String path, int redirects) {
        request.header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        HttpResponse<String> got = sent(request.build());
        got.headers().allValues("Set-Cookie").forEach(this::keep);
        Optional<String> location = got.headers().firstValue("Location");
        if (location.isPresent() && redirects > 0) {
            String next = location.get().replace(address, "");
            return opened(HttpRequest.newBuilder(URI.create(address + next)).GET(), next, redirects - 1);
        }
        var headers = new TreeMap<String, List<String>>();
        got.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        String named = got.request().method() + " " + path;
        return new WebPage(path, new Response(named, got.statusCode(), headers, got.body()));
    }

    private void keep(String cookie) {
        String pair = cookie.split(";")[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request + " got no response", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
