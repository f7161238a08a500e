package foothold.knowledge;

import static foothold.knowledge.FileShapes.orEmpty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shape of `hand-overs.yaml`, as it is written.
final class HandOverShapes {

    private HandOverShapes() {
    }

    record HandOversShape(@JsonProperty("hazard-log") HandOvers.HazardLog hazardLog, List<SheetShape> sheets) {
        HandOvers handOvers() {
            return new HandOvers(hazardLog, sheets.stream().map(SheetShape::sheet).toList());
        }
    }

    record SheetShape(String id, String title, String file, String limits, List<String> about, List<String> duties,
                      List<PartShape> parts) {
        HandOvers.Sheet sheet() {
            return new HandOvers.Sheet(id, title, file, limits, about, duties,
                    parts.stream().map(PartShape::part).toList());
        }
    }

    record PartShape(String title, String text, List<String> pages, List<PromptShape> prompts) {
        HandOvers.Part part() {
            return new HandOvers.Part(title, text, pages, prompts.stream().map(PromptShape::prompt).toList());
        }
    }

    record PromptShape(String title, String asks, @Nullable List<String> pages, @Nullable List<String> questions,
                       @Nullable List<String> tasks) {
        HandOvers.Prompt prompt() {
            return new HandOvers.Prompt(title, asks, orEmpty(pages), orEmpty(questions), orEmpty(tasks));
        }
    }
}
