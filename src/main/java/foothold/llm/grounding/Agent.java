package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether the same one does it and the same one says it: "by" and the verbs of saying.
final class Agent {

    private static final String BY = "by";
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "their", "its", "your", "our", "his", "her", "own", "being", "having");
    private static final Set<String> SELVES = Set.of("itself", "themselves");

    private Agent() {
    }

    /// Whether a sentence and its source agree on who does it, as far as "by" tells.
    static boolean same(List<Word> sentence, List<Word> source) {
        Set<Passive> here = Passive.in(sentence);
        Set<Passive> there = Passive.in(source);
        return pointed(source).containsAll(pointed(sentence))
                && here.stream().allMatch(passive -> there.contains(passive)
                        || passive.fits(source) && !measured(passive.done(), source))
                && there.stream().allMatch(passive -> here.contains(passive) || passive.fits(sentence));
    }

    /// Whom "by" points at without a name: "used by them", "helped by nobody".
    private static Set<String> pointed(List<Word> words) {
        return IntStream.range(1, words.size()).filter(i -> words.get(i - 1).key().equals(BY))
                .mapToObj(words::get).filter(word -> !word.heavy() && !ARTICLES.contains(word.key()) && !word.is(Kind.JOIN))
                .map(Word::key).collect(Collectors.toSet());
    }

    /// Whether a source says by how much something is done: "fell by a quarter" has nobody who does it.
    private static boolean measured(String done, List<Word> source) {
        for (int i = 1; i + 1 < source.size(); i++) {
            boolean by = source.get(i).key().equals(BY) && source.get(i - 1).key().equals(done);
            Optional<Word> next = source.subList(i + 1, source.size()).stream().filter(Word::heavy).findFirst();
            if (by && next.filter(word -> word.is(Kind.FIGURE)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the same one says it in both. Where the source opens with a study ("In a survey of nurses, ..."), that may
    /// say it.
    static boolean saysTheSame(List<Word> sentence, List<Word> source) {
        List<Set<String>> there = sayers(source);
        List<String> opening = source.subList(0, WordOrder.front(source)).stream().map(Word::key).toList();
        return sayers(sentence).stream().filter(here -> !here.isEmpty()).allMatch(here ->
                there.stream().anyMatch(known -> same(here, known)) || there.isEmpty() && opening.containsAll(here));
    }

    private static boolean same(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared > 0 && shared * 2 >= Math.min(one.size(), other.size());
    }

    /// For each verb of saying the words of who says it: before the verb, or after it where it opens a part (", says NICE").
    private static List<Set<String>> sayers(List<Word> all) {
        List<Word> words = all.stream().filter(word -> !word.aside()).toList();
        var sayers = new ArrayList<Set<String>>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is(Kind.SAY)) {
                boolean that = i + 1 < words.size() && words.get(i + 1).key().equals("that");
                boolean after = words.get(i).follows() == Gap.BREAK && !that;
                // "The authors of PERCS, a framework, say that": with "that", all before it may be who says it.
                sayers.add(after ? part(words.subList(i + 1, words.size()), false)
                        : that ? Set.copyOf(Word.matter(words.subList(0, i))) : part(words.subList(0, i).reversed(), true));
            }
        }
        return sayers;
    }

    private static Set<String> part(List<Word> words, boolean backwards) {
        var part = new HashSet<String>();
        for (Word word : words) {
            boolean edge = word.follows() == Gap.BREAK;
            if (edge && !backwards) {
                break;
            }
            if (word.heavy()) {
                part.add(word.key());
            }
            if (edge) {
                break;
            }
        }
        return part;
    }

    /// "Done by": the last word of matter before "by", and the first after it.
    private record Passive(String done, String agent) {

        static Set<Passive> in(List<Word> words) {
            var found = new HashSet<Passive>();
            for (int i = 1; i + 1 < words.size(); i++) {
                Optional<Word> done = words.subList(0, i).reversed().stream()
                        .filter(word -> word.heavy() || word.is(Kind.GUARD)).findFirst();
                Optional<Word> agent = words.subList(i + 1, words.size()).stream().filter(Word::heavy).findFirst();
                // "by 10%", "by 2019" and "by itself" name no one.
                // "Three tiers by risk" is nothing done: no participle ends so.
                boolean plural = done.filter(word -> word.text().endsWith("s") && !word.text().endsWith("ss")).isPresent()
                        && words.subList(0, i).stream().noneMatch(word -> Clauses.BE.contains(word.key()));
                boolean byOne = !plural && words.get(i).key().equals(BY) && !SELVES.contains(words.get(i + 1).key());
                if (byOne && done.isPresent() && agent.filter(word -> word.is(Kind.CONTENT)).isPresent()) {
                    found.add(new Passive(done.get().key(), agent.get().key()));
                }
            }
            return found;
        }

        /// Whether the other text, without this "by", has the one who does it before what is done.
        boolean fits(List<Word> other) {
            List<String> keys = other.stream().map(Word::key).toList();
            return !keys.contains(agent) || !keys.contains(done) || keys.indexOf(agent) < keys.indexOf(done);
        }
    }
}
