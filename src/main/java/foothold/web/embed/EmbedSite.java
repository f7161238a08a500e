package foothold.web.embed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One place where Foothold is shown in a frame.
///
/// @param id           its name in the frame's address
/// @param origins      sites that may show it: exact, or with `*` as their first label
/// @param heading      what the frame is headed with; empty for ours
/// @param theme        colours by token
/// @param idleMinutes  after how many minutes without use it clears itself; 0 for never
/// @param shareContent whether the events that its page hears of hold text
record EmbedSite(String id, List<String> origins, String heading, Map<String, String> theme, int idleMinutes,
                 boolean shareContent) {

    /// Every deployment has this one; its sites are those of FOOTHOLD_EMBED_ORIGINS.
    static final String DEFAULT = "default";

    /// A place that neither clears itself nor shares text.
    EmbedSite(String id, List<String> origins, String heading, Map<String, String> theme) {
        this(id, origins, heading, theme, 0, false);
    }

    EmbedSite {
        origins = List.copyOf(origins);
        theme = Map.copyOf(theme);
    }

    /// Whether a page of this origin may show the frame and talk to it.
    boolean allows(String origin) {
        return origins.stream().anyMatch(allowed -> allowed.contains("://*.") ? below(allowed, origin) : allowed.equals(origin));
    }

    private static boolean below(String allowed, String origin) {
        String rest = allowed.substring(allowed.indexOf('*') + 1);
        return origin.matches("https://[a-z0-9-]+(\\.[a-z0-9-]+)*" + Pattern.quote(rest));
    }

    /// Who may frame it, as the policy has it: our own demonstration page and the sites.
    String ancestors() {
        return String.join(" ", "'self'", String.join(" ", origins)).strip();
    }

    /// The theme as a stylesheet. Its values were checked to be colours.
    String stylesheet() {
        var css = new StringBuilder("foothold-advisor {");
        theme.forEach((token, colour) -> css.append(" --foothold-").append(token).append(": ").append(colour).append(';'));
        if (theme.containsKey("background")) {
            css.append(" } html { background: ").append(theme.get("background")).append(';');
        }
        return css.append(" }\n").toString();
    }
}
