package foothold.knowledge;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a page's claims come from.
///
/// @param doi bare, without a resolver's address
public record Source(@Nullable String authors, String title, @Nullable String publisher, @Nullable Integer year,
                     @Nullable String doi, @Nullable String url) {

    /// The address a reader can open, if the source has one.
    public Optional<String> link() {
        if (doi != null) {
            return Optional.of("https://doi.org/" + doi);
        }
        return Optional.ofNullable(url);
    }

    /// One line for a list of sources: authors, title, publisher, year, as far as they are known.
    public String line() {
        return Stream.of(Optional.ofNullable(authors).map(Source::withoutStop), Optional.of(title).map(Source::withoutStop),
                        Optional.ofNullable(publisher), Optional.ofNullable(year).map(String::valueOf))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". ")).replace("?. ", "? ");
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
