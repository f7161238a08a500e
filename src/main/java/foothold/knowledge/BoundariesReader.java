package foothold.knowledge;

import static foothold.knowledge.FileShapes.orEmpty;

import com.fasterxml.jackson.core.JsonProcessingException;
import foothold.knowledge.Boundaries.Group;
import foothold.knowledge.Boundaries.NameEvidence;
import foothold.knowledge.Boundaries.Rule;
import foothold.knowledge.Boundaries.Topic;
import foothold.knowledge.FileShapes.BoundariesShape;
import foothold.knowledge.FileShapes.ContactShape;
import foothold.knowledge.FileShapes.GroupShape;
import foothold.knowledge.FileShapes.NamesShape;
import foothold.knowledge.FileShapes.PostShape;
import foothold.knowledge.FileShapes.RuleShape;
import foothold.knowledge.FileShapes.TopicShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads `boundaries.yaml`.
public final class BoundariesReader {

    /// The file's name in a knowledge folder.
    public static final String FILE = "boundaries.yaml";

    private static final Pattern LIST_NAME = Pattern.compile("\\[([^]]*)]");

    private final List<String> problems = new ArrayList<>();

    private BoundariesReader() {
    }

    /// The boundaries written in this text.
    ///
    /// @throws KnowledgeException naming what is wrong
    public static Boundaries read(String text) {
        try {
            return new BoundariesReader().read(Yaml.read(text, BoundariesShape.class));
        } catch (JsonProcessingException e) {
            throw new KnowledgeException(List.of(Yaml.fault(FILE, text, e)));
        }
    }

    private Boundaries read(BoundariesShape shape) {
        var lists = new LinkedHashMap<String, List<String>>();
        Map<String, String> written = required("lists", shape.lists(), Map.of());
        written.forEach((name, words) -> lists.put(name, phrases(words)));
        var boundaries = new Boundaries(lists, phrases(shape.misspelt()), names(shape.names()),
                signpost("personal-data", shape.personalData()),
                group("crisis", shape.crisis()), group("clinical", shape.clinical()), group("misuse", shape.misuse()),
                group("help", shape.help()), signpost("off-topic", shape.offTopic()));
        checkNames(boundaries);
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems.stream().map(problem -> new Fault(FILE, 1, problem)).toList());
        }
        return boundaries;
    }

    /// The phrases in a block of text, one a line or parted by commas; a line that starts with `#` is a comment.
    static List<String> phrases(@Nullable String block) {
        return block == null ? List.of() : block.lines()
                .filter(line -> !line.strip().startsWith("#"))
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private NameEvidence names(@Nullable NamesShape shape) {
        NamesShape names = required("names", shape, new NamesShape(0, Map.of()));
        return new NameEvidence(required("names: enough", names.enough(), 0),
                required("names: points", names.points(), Map.of()));
    }

    private Group group(String name, @Nullable GroupShape shape) {
        GroupShape group = required(name, shape, new GroupShape(null, List.of()));
        List<TopicShape> topics = required(name + ": topics", group.topics(), List.of());
        return new Group(phrases(group.ignore()), topics.stream().map(this::topic).toList());
    }

    private Topic topic(TopicShape shape) {
        String id = required("id of a topic", shape.id(), "");
        List<Rule> rules = orEmpty(shape.rules()).stream().map(rule -> rule(id, rule)).toList();
        List<String> phrases = phrases(shape.phrases());
        if (phrases.isEmpty() && rules.isEmpty()) {
            problems.add(id + " has neither phrases nor rules");
        }
        return new Topic(id, signpost(id, shape.signpost()), phrases, rules);
    }

    private Rule rule(String topic, RuleShape shape) {
        List<String> together = orEmpty(shape.together());
        if (together.isEmpty()) {
            problems.add(topic + " has a rule without `together`");
        }
        return new Rule(together, orEmpty(shape.unless()));
    }

    private Signpost signpost(String name, @Nullable PostShape shape) {
        PostShape post = required(name + ": signpost", shape, new PostShape("", List.of(), null));
        List<Signpost.Contact> contacts = orEmpty(post.contacts()).stream().map(contact -> contact(name, contact)).toList();
        return new Signpost(required(name + ": title", post.title(), ""), required(name + ": text", post.text(), List.of()),
                contacts);
    }

    private Signpost.Contact contact(String name, ContactShape shape) {
        String href = shape.href() == null ? "" : shape.href();
        if (!href.isEmpty() && Stream.of("tel:", "sms:", "https://", "/pages/").noneMatch(href::startsWith)) {
            problems.add(name + ": a link must start with tel:, sms:, https:// or /pages/, not " + href);
        }
        String detail = shape.detail() == null ? "" : shape.detail();
        return new Signpost.Contact(required(name + ": label", shape.label(), ""), detail, href);
    }

    private <T> T required(String name, @Nullable T value, T instead) {
        if (value == null) {
            problems.add(name + " is missing");
            return instead;
        }
        return value;
    }

    private void checkNames(Boundaries boundaries) {
        Stream<List<String>> phrases = Stream.of(Stream.of(boundaries.misspelt()), boundaries.lists().values().stream(),
                boundaries.groups().map(Group::ignore), boundaries.topics().map(Topic::phrases)).flatMap(Function.identity());
        Stream<String> inRules = boundaries.topics().flatMap(topic -> topic.rules().stream())
                .flatMap(rule -> Stream.concat(rule.together().stream(), rule.unless().stream()));
        Stream<String> inPhrases = phrases.flatMap(List::stream).map(LIST_NAME::matcher).flatMap(Matcher::results)
                .map(found -> found.group(1));
        Stream<String> inNames = boundaries.names().points().entrySet().stream()
                .filter(place -> !place.getKey().equals(NameEvidence.LOOK))
                .flatMap(place -> place.getValue().keySet().stream());
        Stream.of(inRules, inPhrases, inNames).flatMap(Function.identity()).distinct()
                .filter(name -> !boundaries.lists().containsKey(name))
                .forEach(name -> problems.add("there is no list named " + name));
    }
}
