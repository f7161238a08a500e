package foothold.web.pages;

import foothold.advice.Citation;
import foothold.checklist.Checklist;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sources of a whole checklist, each once, numbered in the order of its tasks. Many tasks rest on the same few
/// sources: said in full with each task they were a third of the page.
///
/// @param sources one citation for each source
public record Bibliography(List<Citation> sources) {

    public Bibliography {
        sources = List.copyOf(sources);
    }

    /// The sources that a checklist's tasks cite.
    public static Bibliography of(Checklist checklist) {
        Map<String, Citation> sources = new LinkedHashMap<>();
        checklist.tasks().stream().flatMap(task -> task.citations().stream())
                .forEach(citation -> sources.putIfAbsent(citation.source(), citation));
        return new Bibliography(List.copyOf(sources.values()));
    }

    /// The number of a citation's source, from 1.
    public int number(Citation citation) {
        return sources.stream().map(Citation::source).toList().indexOf(citation.source()) + 1;
    }
}
