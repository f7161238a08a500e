package foothold.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a client says it can read, from its `Accept` header.
final class Accept {

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /// One media range and how welcome it is.
    private record Range(String type, double quality) {

        static Optional<Range> read(String text) {
            String[] parts = text.toLowerCase(Locale.ROOT).split(";");
            String type = parts[0].strip();
            if (!type.contains("/")) {
                return Optional.empty();
            }
            double quality = Arrays.stream(parts).skip(1).map(String::strip).filter(part -> part.startsWith("q="))
                    .map(part -> part.substring(2)).findFirst().map(Range::quality).orElse(1.0);
            return Optional.of(new Range(type, quality));
        }

        /// A quality that cannot be read counts as none given.
        private static double quality(String text) {
            return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 1;
        }

        /// How closely it names a media type: 2 for its very name, 1 for all of its kind, 0 for anything, -1 for not
        /// at all.
        int closeness(String mediaType) {
            if (type.equals(mediaType)) {
                return 2;
            }
            String kind = mediaType.substring(0, mediaType.indexOf('/') + 1);
            return type.equals(kind + "*") ? 1 : type.equals("*/*") ? 0 : -1;
        }
    }

    /// Whether a request names a media type itself, rather than a range that holds it.
    static boolean names(Context context, String mediaType) {
        String header = context.header("Accept");
        return header != null && header.contains(mediaType);
    }

    /// Reads a header; a missing or empty one accepts everything.
    static Accept read(@Nullable String header) {
        String text = header == null || header.isBlank() ? "*/*" : header;
        return new Accept(Arrays.stream(text.split(",")).map(Range::read).flatMap(Optional::stream).toList());
    }

    /// The most welcome of the media types on offer; of equally welcome ones the first. Empty when none is accepted.
    Optional<String> best(List<String> offered) {
        return offered.stream().filter(type -> quality(type) > 0).max(Comparator.comparingDouble(this::quality));
    }

    private double quality(String mediaType) {
        return ranges.stream().filter(range -> range.closeness(mediaType) >= 0)
                .max(Comparator.comparingInt(range -> range.closeness(mediaType)))
                .map(Range::quality).orElse(0.0);
    }
}
