package foothold.boundary;

import foothold.knowledge.Boundaries;
import foothold.knowledge.Signpost;
import java.util.List;
import java.util.Optional;

/// Recognises what a group of topics is about: crisis, clinical questions, misuse, or questions about Foothold.
///
/// Look-alikes are hidden first. Then a topic fits when one of its phrases is in the text, or when one of its rules
/// holds: a phrase from each of some lists, and none from others.
final class Topics {

    private final PhraseSet ignored;
    private final List<Topic> topics;

    Topics(Boundaries.Group group, PhraseLists lists) {
        this.ignored = lists.of(group.ignore());
        this.topics = group.topics().stream().map(topic -> Topic.of(topic, lists)).toList();
    }

    /// What to show for the first topic that fits.
    Optional<Signpost> find(Words words) {
        Words rest = words.without(ignored.covered(words));
        return topics.stream().filter(topic -> topic.fits(rest)).map(Topic::signpost).findFirst();
    }

    /// Whether a text holds a phrase that only sounds like one of the topics.
    boolean hasLookAlike(Words words) {
        return ignored.isIn(words);
    }

    /// What to show for the topic of this id.
    Optional<Signpost> signpost(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).map(Topic::signpost).findFirst();
    }

    private record Topic(String id, Signpost signpost, PhraseSet phrases, List<Rule> rules) {

        static Topic of(Boundaries.Topic topic, PhraseLists lists) {
            return new Topic(topic.id(), topic.signpost(), lists.of(topic.phrases()),
                    topic.rules().stream()
                            .map(rule -> new Rule(lists.all(rule.together()), lists.all(rule.unless())))
                            .toList());
        }

        boolean fits(Words words) {
            return phrases.isIn(words) || rules.stream().anyMatch(rule -> rule.holds(words));
        }
    }

    private record Rule(List<PhraseSet> together, List<PhraseSet> unless) {

        boolean holds(Words words) {
            return together.stream().allMatch(list -> list.isIn(words))
                    && unless.stream().noneMatch(list -> list.isIn(words));
        }
    }
}
