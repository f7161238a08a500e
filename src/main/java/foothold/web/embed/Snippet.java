package foothold.web.embed;

/// What other sites put into their pages. All values in it are ours or checked, so nothing needs escaping.
final class Snippet {

    static final String TITLE = "Implementation advisor";
    static final int WIDTH = 800;
    static final int HEIGHT = 720;

    private Snippet() {
    }

    /// A button in the corner that opens the advisor.
    static String script(String address, String site) {
        return "<script async src=\"" + address + "/embed/v1/foothold.js\" data-embed=\"" + site + "\"></script>";
    }

    /// A frame of the usual size.
    static String frame(String address, String site, String start) {
        return frame(address, site, start, WIDTH, HEIGHT);
    }

    /// A frame.
    static String frame(String address, String site, String start, int width, int height) {
        return "<iframe title=\"" + TITLE + "\" src=\"" + address + "/embed/" + site + "?lang=en&amp;start=" + start
                + "\" width=\"" + width + "\" height=\"" + height + "\" sandbox=\"allow-scripts allow-same-origin allow-forms "
                + "allow-popups allow-popups-to-escape-sandbox allow-downloads\" referrerpolicy=\"strict-origin\" "
                + "allow=\"clipboard-write\" loading=\"lazy\"></iframe>";
    }
}
