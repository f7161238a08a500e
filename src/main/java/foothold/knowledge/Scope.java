package foothold.knowledge;

import foothold.knowledge.Situation.Field;
import java.util.List;

/// Which projects a page is for: lists of [Vocabulary] words. An empty list or `any` means all of them.
///
/// @param stages when it is best done, the best moment first
public record Scope(List<String> technologies, List<String> settings, List<String> stages, List<String> nations) {

    public Scope {
        technologies = List.copyOf(technologies);
        settings = List.copyOf(settings);
        stages = List.copyOf(stages);
        nations = List.copyOf(nations);
    }

    /// Whether a project could use this: its stage is not looked at, since a step that was missed can still be made up.
    public boolean fits(Situation situation) {
        return situation.fits(Field.TECHNOLOGY, technologies)
                && situation.fits(Field.SETTING, settings)
                && situation.fits(Field.NATION, nations);
    }
}
