package foothold.web.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The colours a deployer may set, and whether their text can be read on them.
final class Colours {

    /// WCAG 2.2, 1.4.3.
    private static final double LEAST_CONTRAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    /// The element's own, in its light theme.
    private static final Map<String, String> OURS = Map.of("text", "#212b32", "background", "#ffffff", "brand", "#005eb8",
            "button", "#007f3b", "button-text", "#ffffff");

    private Colours() {
    }

    /// What is wrong with a theme, if anything.
    static Optional<String> problem(Map<String, String> theme) {
        for (Map.Entry<String, String> entry : theme.entrySet()) {
            if (!OURS.containsKey(entry.getKey())) {
                return Optional.of("theme has no \"" + entry.getKey() + "\"; it may set text, background, brand, button and "
                        + "button-text");
            }
            if (!COLOUR.matcher(entry.getValue()).matches()) {
                return Optional.of("theme." + entry.getKey() + " must be a colour such as \"#005eb8\"");
            }
        }
        var all = new LinkedHashMap<>(OURS);
        all.putAll(theme);
        return weak(all, "text", "background").or(() -> weak(all, "brand", "background"))
                .or(() -> weak(all, "button-text", "button"));
    }

    private static Optional<String> weak(Map<String, String> colours, String text, String ground) {
        double contrast = contrast(colours.get(text), colours.get(ground));
        return contrast >= LEAST_CONTRAST ? Optional.empty() : Optional.of(String.format(
                "theme: %s on %s has a contrast of %.1f to 1 and needs %.1f, so that everybody can read it", text, ground,
                contrast, LEAST_CONTRAST));
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
