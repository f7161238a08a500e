package foothold.knowledge.lint;

import foothold.knowledge.Fault;
import foothold.knowledge.HandOvers;
import foothold.knowledge.HandOvers.Part;
import foothold.knowledge.HandOvers.Prompt;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is handed over rests on pages that exist, asks questions that are asked, and says what it is not.
final class HandOverRules implements Rule {

    private static final String FILE = "hand-overs.yaml";
    private static final int LONGEST = 35;

    @Override
    public Stream<Fault> check(Library library) {
        HandOvers handOvers = library.knowledge().reference().handOvers();
        Set<String> names = new HashSet<>();
        return Stream.concat(hazardLog(library, handOvers.hazardLog()),
                handOvers.sheets().stream().flatMap(sheet -> Rule.all(
                        names.add(sheet.id()) & names.add(sheet.file()) ? Stream.empty()
                                : fault(library, sheet.title(), "its id or file name is used twice"),
                        limits(library, sheet.title(), sheet.limits()),
                        unknown(library, sheet.duties(), isPage(library, Page.Duty.class), "duty"),
                        sentences(library, sheet.about()),
                        sheet.parts().stream().flatMap(part -> part(library, part)))));
    }

    private static Stream<Fault> hazardLog(Library library, HandOvers.HazardLog log) {
        return Rule.all(limits(library, log.title(), log.limits()),
                unknown(library, List.of(log.duty()), isPage(library, Page.Duty.class), "duty"),
                unknown(library, log.pages(), isPage(library, Page.Finding.class), "evidence page"),
                sentences(library, log.about()));
    }

    private static Stream<Fault> part(Library library, Part part) {
        return Rule.all(
                part.pages().isEmpty() ? fault(library, part.title(), "the part rests on no page") : Stream.empty(),
                unknown(library, part.pages(), isPage(library, Page.Finding.class), "evidence page"),
                sentences(library, List.of(part.text())),
                part.prompts().stream().flatMap(prompt -> prompt(library, prompt)));
    }

    private static Stream<Fault> prompt(Library library, Prompt prompt) {
        KnowledgeBase knowledge = library.knowledge();
        return Rule.all(
                unknown(library, prompt.pages(), isPage(library, Page.Finding.class), "evidence page"),
                unknown(library, prompt.questions(), id -> knowledge.findQuestion(id).isPresent(), "question"),
                unknown(library, prompt.tasks(), isPage(library, Page.ToDo.class), "action or duty"),
                sentences(library, List.of(prompt.asks())));
    }

    private static Predicate<String> isPage(Library library, Class<? extends Page> kind) {
        return id -> library.knowledge().findPage(id, kind).isPresent();
    }

    private static Stream<Fault> limits(Library library, String title, String limits) {
        return limits.toLowerCase(Locale.ROOT).startsWith("not a") ? Stream.empty()
                : fault(library, title, "its limits do not say what it is not");
    }

    private static Stream<Fault> unknown(Library library, List<String> ids, Predicate<String> known, String kind) {
        return ids.stream().filter(known.negate())
                .flatMap(id -> fault(library, id, "there is no " + kind + " " + id));
    }

    private static Stream<Fault> sentences(Library library, List<String> texts) {
        return texts.stream().flatMap(text -> Sentences.of(text).stream())
                .filter(sentence -> Sentences.countWords(sentence) > LONGEST)
                .flatMap(sentence -> fault(library, sentence,
                        "a sentence has " + Sentences.countWords(sentence) + " words, over " + LONGEST));
    }

    private static Stream<Fault> fault(Library library, String words, String problem) {
        return Stream.of(library.fault(FILE, words, problem));
    }
}
