package foothold.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What Foothold must not answer, what it says instead, and the words it is recognised by: `boundaries.yaml`.
///
/// Phrases are kept as they are written; the top of the file says how they are read.
///
/// @param lists    phrases by the name of their list; phrases and rules refer to a list by its name
/// @param misspelt words to know again when one letter is wrong
/// @param names    what speaks for and against words being the name of somebody in their private life
/// @param offTopic what to say of a question that has nothing to do with technology in care
public record Boundaries(Map<String, List<String>> lists, List<String> misspelt, NameEvidence names, Signpost personalData,
                         Group crisis, Group clinical, Group misuse, Group help, Signpost offTopic) {

    public Boundaries {
        lists = Map.copyOf(lists);
        misspelt = List.copyOf(misspelt);
    }

    /// The phrases of a list.
    ///
    /// @throws IllegalArgumentException when there is no such list
    public List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("there is no list named " + name);
        }
        return list;
    }

    /// Everything that may be shown instead of an answer.
    public Stream<Signpost> signposts() {
        return Stream.concat(Stream.of(personalData, offTopic), topics().map(Topic::signpost));
    }

    /// All topics.
    Stream<Topic> topics() {
        return groups().flatMap(group -> group.topics().stream());
    }

    /// All groups.
    Stream<Group> groups() {
        return Stream.of(crisis, clinical, misuse, help);
    }

    /// How much each clue counts that words are the name of somebody in their private life.
    ///
    /// @param enough how many points make a name
    /// @param points by the place of a clue, then by its name: a list of phrases, or for `look` a look of the words
    public record NameEvidence(int enough, Map<String, Map<String, Integer>> points) {

        /// The place of clues that are no lists: what the words look like.
        public static final String LOOK = "look";

        public NameEvidence {
            points = Map.copyOf(points);
        }

        /// The clues of a place.
        public Map<String, Integer> points(String place) {
            return points.getOrDefault(place, Map.of());
        }
    }

    /// One kind of text that is not answered from the evidence.
    ///
    /// @param ignore phrases that hide their words from the topics: look-alikes
    /// @param topics in the order they are tried; the first that fits decides what is said
    public record Group(List<String> ignore, List<Topic> topics) {
        public Group {
            ignore = List.copyOf(ignore);
            topics = List.copyOf(topics);
        }
    }

    /// What one signpost answers.
    ///
    /// @param phrases any one of them is enough
    /// @param rules   any one of them is enough
    public record Topic(String id, Signpost signpost, List<String> phrases, List<Rule> rules) {
        public Topic {
            phrases = List.copyOf(phrases);
            rules = List.copyOf(rules);
        }
    }

    /// Lists that must each have a phrase in the text, unless another list has one too.
    public record Rule(List<String> together, List<String> unless) {
        public Rule {
            together = List.copyOf(together);
            unless = List.copyOf(unless);
        }
    }
}
