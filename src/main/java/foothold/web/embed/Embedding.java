package foothold.web.embed;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where Foothold may be shown on other sites.
///
/// @param kept    the folder for versions that pages may have pinned
/// @param address the address that other sites know us by; empty to take it from each request
public record Embedding(Map<String, EmbedSite> sites, Path kept, Optional<String> address) {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final String VARIABLE = "FOOTHOLD_EMBEDS";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Set<String> TAKEN = Set.of("demo", "sharepoint", "v1");
    private static final Pattern ORIGIN = Pattern.compile("https://(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d{1,5})?"
            + "|http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");

    public Embedding {
        sites = Map.copyOf(sites);
    }

    private record Entry(@Nullable List<String> origins, @Nullable String heading, @Nullable Map<String, String> theme,
                         @JsonProperty("idle-minutes") @Nullable Integer idleMinutes,
                         @JsonProperty("share-content") boolean shareContent) {
    }

    /// The sites of a file, and the one called `default`.
    ///
    /// @param file    YAML: an id each, with `origins` and perhaps `heading`, `theme`, `idle-minutes` and `share-content`
    /// @param origins who may show the default one, unless the file says so itself
    /// @throws IllegalStateException naming what is wrong with the file
    public static Embedding read(Optional<Path> file, List<String> origins, Path kept, Optional<String> address) {
        Map<String, EmbedSite> sites = new LinkedHashMap<>();
        sites.put(EmbedSite.DEFAULT, new EmbedSite(EmbedSite.DEFAULT, origins, "", Map.of()));
        file.ifPresent(path -> entries(path).forEach((id, entry) -> sites.put(id, site(id, entry))));
        return new Embedding(sites, kept, address);
    }

    private static Map<String, Entry> entries(Path path) {
        try {
            Map<String, Entry> entries = new YAMLMapper().readValue(Files.readString(path), new TypeReference<>() { });
            return entries == null ? Map.of() : entries;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(VARIABLE + ": " + path.getFileName() + " is not of the shape in the README (line "
                    + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ")", e);
        } catch (IOException e) {
            throw new IllegalStateException(VARIABLE + ": " + path + " cannot be read", e);
        }
    }

    private static EmbedSite site(String id, @Nullable Entry entry) {
        if (!ID.matcher(id).matches() || TAKEN.contains(id)) {
            throw wrong(id, "is not an id: use lower-case letters, digits and hyphens, such as trust-intranet");
        }
        if (entry == null || entry.origins() == null || entry.origins().isEmpty()) {
            throw wrong(id, "needs origins, such as [https://intranet.example.org]");
        }
        for (String origin : entry.origins()) {
            if (origin == null || !ORIGIN.matcher(origin).matches()) {
                throw wrong(id, "has the origin \"" + origin + "\"; it must be https and no path, such as "
                        + "https://intranet.example.org or https://*.sharepoint.com");
            }
        }
        Map<String, String> theme = entry.theme() == null ? Map.of() : entry.theme();
        Colours.problem(theme).ifPresent(problem -> {
            throw wrong(id, problem);
        });
        Integer idle = entry.idleMinutes();
        if (idle != null && (idle < 1 || idle > MINUTES_A_DAY)) {
            throw wrong(id, "has idle-minutes " + idle + "; it must be 1 to " + MINUTES_A_DAY + ", or be left out");
        }
        return new EmbedSite(id, new ArrayList<>(entry.origins()), entry.heading() == null ? "" : entry.heading(), theme,
                idle == null ? 0 : idle, entry.shareContent());
    }

    private static IllegalStateException wrong(String id, String what) {
        return new IllegalStateException(VARIABLE + ": " + id + " " + what);
    }
}
