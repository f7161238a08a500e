package foothold.boundary;

import foothold.knowledge.Boundaries.NameEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds up what speaks for and against words being the name of somebody in their private life, by the table `names` of
/// `boundaries.yaml`.
final class NameClues {

    private static final String HEADING = "heading";
    /// A text with fewer long words has no look of a heading.
    private static final int FEWEST_OF_A_HEADING = 4;
    private static final int LONG_WORD = 4;

    /// A list, where it is looked for, and what finding it counts.
    record Clue(CluePlace place, String list, PhraseSet phrases, int points) {
    }

    private final int enough;
    private final Map<String, Integer> looks;
    private final List<Clue> clues = new ArrayList<>();
    /// The most and the least that the clues from one on can add.
    private final int[] most;
    private final int[] least;

    /// @throws IllegalArgumentException when the table names a look or a place that there is not
    NameClues(PhraseLists lists, NameEvidence evidence) {
        checkKeys(evidence);
        enough = evidence.enough();
        looks = evidence.points(NameEvidence.LOOK);
        for (CluePlace place : CluePlace.values()) {
            evidence.points(place.key()).forEach((list, points) ->
                    clues.add(new Clue(place, list, lists.get(list), points)));
        }
        most = new int[clues.size() + 1];
        least = new int[clues.size() + 1];
        for (int i = clues.size() - 1; i >= 0; i--) {
            most[i] = most[i + 1] + Math.max(0, clues.get(i).points());
            least[i] = least[i + 1] + Math.min(0, clues.get(i).points());
        }
    }

    private static void checkKeys(NameEvidence evidence) {
        Set<String> places = Stream.concat(Stream.of(NameEvidence.LOOK), Stream.of(CluePlace.values()).map(CluePlace::key))
                .collect(Collectors.toSet());
        Set<String> looks = Stream.concat(Stream.of(HEADING), Stream.of(NameRun.Look.values()).map(NameRun.Look::key))
                .collect(Collectors.toSet());
        Stream.concat(evidence.points().keySet().stream().filter(place -> !places.contains(place)),
                evidence.points(NameEvidence.LOOK).keySet().stream().filter(look -> !looks.contains(look)))
                .findFirst().ifPresent(key -> {
                    throw new IllegalArgumentException("names: there is no place or look called " + key);
                });
    }

    /// Whether the points are enough. Looks no further than it must.
    boolean isEnough(Words words, NameRun run) {
        int look = looks(words, run);
        int points = look;
        for (int i = 0; i < clues.size(); i++) {
            Clue clue = clues.get(i);
            boolean isBesideDone = !clue.place().isBeside();
            if (points + most[i] < enough || isBesideDone && run.look().isBare() && points <= look) {
                return false;
            }
            if (points + least[i] >= enough) {
                return true;
            }
            points += clue.place().has(clue.phrases(), words, run) ? clue.points() : 0;
        }
        return points >= enough;
    }

    /// The clues that hold, for showing why words were taken for a name.
    List<Clue> holding(Words words, NameRun run) {
        return clues.stream().filter(clue -> clue.place().has(clue.phrases(), words, run)).toList();
    }

    /// What the look of the words counts.
    int looks(Words words, NameRun run) {
        return looks.getOrDefault(run.look().key(), 0) + (isHeading(words) ? looks.getOrDefault(HEADING, 0) : 0);
    }

    private static boolean isHeading(Words words) {
        int capitals = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.plain(i).length() >= LONG_WORD && !words.isNumber(i)) {
                all++;
                capitals += words.isCapital(i) && !words.isAllCapitals(i) ? 1 : 0;
            }
        }
        return all >= FEWEST_OF_A_HEADING && capitals * 4 >= all * 3;
    }
}
