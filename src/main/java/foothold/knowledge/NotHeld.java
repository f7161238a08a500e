package foothold.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notices when a question names a topic that no page treats, so that a page about something near is not taken for an answer.
public final class NotHeld {

    private record Named(Topic topic, Names names) {
    }

    private final List<Named> topics;

    public NotHeld(List<Topic> topics) {
        this.topics = topics.stream().map(topic -> new Named(topic, new Names(topic.names().stream()))).toList();
    }

    /// The topic that a question names and that none of these pages does.
    ///
    /// @param pages the pages that would answer
    public Optional<Topic> in(String question, Collection<Page> pages) {
        String asked = Names.plain(question);
        return topics.stream()
                .filter(named -> named.names().in(asked))
                .filter(named -> pages.stream().noneMatch(page -> named.names().in(text(page))))
                .map(Named::topic).findFirst();
    }

    private static String text(Page page) {
        return Names.plain(Stream.concat(Stream.of(page.title()), page.head().sections().stream().map(Section::text))
                .collect(Collectors.joining("\n")));
    }
}
