package foothold.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import foothold.knowledge.FileShapes.BoundaryExamplesShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads `boundary-examples.yaml`.
final class BoundaryExamplesReader {

    /// The file's name in a knowledge folder.
    static final String FILE = "boundary-examples.yaml";

    private final Boundaries boundaries;
    private final List<Fault> faults = new ArrayList<>();

    private BoundaryExamplesReader(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /// The examples written in this text.
    ///
    /// @param boundaries whose topics the examples name
    /// @throws KnowledgeException naming what is wrong
    static BoundaryExamples read(String text, Boundaries boundaries) {
        try {
            return new BoundaryExamplesReader(boundaries).read(Yaml.read(text, BoundaryExamplesShape.class));
        } catch (JsonProcessingException e) {
            throw new KnowledgeException(List.of(Yaml.fault(FILE, text, e)));
        }
    }

    private BoundaryExamples read(BoundaryExamplesShape shape) {
        BoundaryExamples.Stop stop = shape.stop();
        if (stop == null) {
            faults.add(new Fault(FILE, 1, "stop is missing"));
            stop = new BoundaryExamples.Stop(1, -1, 1, 0, 1, 1, 0, 0, 0);
        }
        var examples = new BoundaryExamples(byTopic("crisis", shape.crisis(), boundaries.crisis()),
                byTopic("clinical", shape.clinical(), boundaries.clinical()),
                byTopic("misuse", shape.misuse(), boundaries.misuse()), lines(shape.ordinary()).toList(), stop);
        if (!faults.isEmpty()) {
            throw new KnowledgeException(faults);
        }
        return examples;
    }

    private Map<String, List<String>> byTopic(String group, @Nullable Map<String, String> written,
                                              Boundaries.Group boundary) {
        var examples = new LinkedHashMap<String, List<String>>();
        (written == null ? Map.<String, String>of() : written).forEach((topic, block) -> {
            if (boundary.topics().stream().noneMatch(known -> known.id().equals(topic))) {
                faults.add(new Fault(FILE, 1, group + " has no topic " + topic + " in " + BoundariesReader.FILE));
            }
            examples.put(topic, lines(block).toList());
        });
        return examples;
    }

    /// One text a line; a line that starts with `#` is a comment.
    private static Stream<String> lines(@Nullable String block) {
        return block == null ? Stream.empty()
                : block.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
}
