package foothold.advice;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Mentions;
import foothold.knowledge.NotHeld;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Section;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Topic;
import foothold.retrieval.Hit;
import foothold.retrieval.Outside;
import foothold.retrieval.Relevance;
import foothold.retrieval.Retriever;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what the knowledge says to a question: the sentences that matter from one to three pages, and what to do.
public final class Advisor {

    private static final String LIMITS = "What this does not show";
    private static final String HOW = "How";
    private static final int HITS = 12;
    private static final int CITED_PAGES = 3;
    private static final int NEAREST = 4;
    /// A topic that one of so many best pages names is not missing.
    private static final int NAMING = 5;
    /// A second or third page joins the answer when it scores at least this share of the best.
    private static final double JOINS = 0.72;
    private static final double SUGGESTS = 0.5;

    private final KnowledgeBase knowledge;
    private final Retriever retriever;
    private final Mentions mentions;
    private final NotHeld notHeld;

    public Advisor(KnowledgeBase knowledge, Retriever retriever) {
        this.knowledge = knowledge;
        this.retriever = retriever;
        this.mentions = new Mentions(knowledge);
        this.notHeld = new NotHeld(knowledge.reference().notHeld());
    }

    /// What the knowledge says to a question, or that it does not cover it.
    ///
    /// @param known what is known of the person's project; what the question itself names goes before it
    public Advice advise(String question, Situation known) {
        Situation situation = mentions.in(question).orElse(known);
        List<Hit> hits = retriever.find(question, situation, HITS);
        Optional<Outside> outside = retriever.outside(question);
        Relevance relevance = Relevance.of(question, hits, outside);
        Optional<Topic> missing = notHeld.in(question, hits.stream().map(Hit::page).limit(NAMING).toList());
        if (!relevance.answers() || missing.isPresent()) {
            return notCovered(relevance.near() || missing.isPresent() ? hits : List.of(), outside, missing);
        }
        Advice.Covered covered = covered(question, situation, hits, relevance);
        return covered.claims().isEmpty() ? notCovered(hits, outside, missing) : covered;
    }

    private static Advice.NotCovered notCovered(List<Hit> near, Optional<Outside> outside, Optional<Topic> notHeld) {
        return new Advice.NotCovered(near.stream().map(Hit::page).limit(NEAREST).toList(), near.isEmpty(),
                outside.map(Outside::kind), notHeld);
    }

    private Advice.Covered covered(String question, Situation situation, List<Hit> hits, Relevance relevance) {
        double best = hits.getFirst().score();
        Map<String, Page> cited = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (hit == hits.getFirst() || hit.score() >= best * JOINS && relevance.speaksToIt(hit)) {
                evidencePage(hit.page(), hits).ifPresent(page -> cited.putIfAbsent(page.id(), page));
            }
        }
        List<Page> pages = cited.values().stream().limit(CITED_PAGES).toList();
        Optional<Page> doing = suggestionPage(hits, situation, relevance, pages);
        return new Advice.Covered(
                pages.stream().flatMap(page -> claims(question, situation, page, page == pages.getFirst()).stream()).toList(),
                doing.map(this::suggestion),
                pages.stream().limit(1).flatMap(page -> limits(page).stream()).toList(),
                factors(hits.getFirst().page(), pages),
                nearest(hits, cited, doing));
    }

    /// The page that carries a hit's evidence: an action's is the one of those it rests on that was itself found best, its
    /// duties when it rests on no evidence; every other page carries its own.
    private Optional<Page> evidencePage(Page page, List<Hit> hits) {
        return switch (page) {
            case Page.Action action -> {
                List<String> grounds = action.evidence().isEmpty() ? action.duties() : action.evidence();
                yield hits.stream().map(hit -> hit.page().id()).filter(grounds::contains).findFirst()
                        .or(() -> grounds.stream().findFirst()).flatMap(knowledge::findPage);
            }
            case Page.Finding _, Page.Duty _, Page.Technology _, Page.Factor _ -> Optional.of(page);
        };
    }

    /// What a page says to the question: more of the page that answers best, the finding alone of the others. A rule that
    /// does not bind in the person's nation first says what is known there.
    private List<Claim> claims(String question, Situation situation, Page page, boolean best) {
        Passage opening = page.passages().getFirst();
        Stream<Claim> elsewhere = situation.find(Field.NATION).stream()
                .flatMap(nation -> page.passageElsewhere(nation).stream())
                .map(passage -> new Claim(inNation(situation) + passage.text(), Citation.ofNote(page, passage)));
        Stream<Claim> finding = Pertinence.choose(question, opening.text(), best).stream()
                .map(words -> new Claim(words, Citation.of(page, opening, words)));
        return Stream.concat(elsewhere, finding).toList();
    }

    private String inNation(Situation situation) {
        return situation.find(Field.NATION)
                .map(nation -> "In " + knowledge.vocabulary().label(Field.NATION, nation) + ": ").orElse("");
    }

    /// Whether a page says what to do here: an action does, and a rule that is not another nation's.
    private static boolean saysWhatToDo(Page page, Situation situation) {
        return page instanceof Page.Action
                || page instanceof Page.Duty && situation.fits(Field.NATION, page.head().scope().nations());
    }

    private static List<Claim> limits(Page page) {
        return page.passages().stream()
                .filter(passage -> passage.heading().equals(LIMITS))
                .map(passage -> new Claim(passage.text(), Citation.of(page, passage, passage.text())))
                .toList();
    }

    /// What to do: the best found action or duty that answers by itself or rests on a page that answers, else any action
    /// that rests on the best page.
    private Optional<Page> suggestionPage(List<Hit> hits, Situation situation, Relevance relevance, List<Page> cited) {
        double best = hits.getFirst().score();
        Set<String> answering = cited.stream().map(Page::id).collect(Collectors.toSet());
        Optional<Page> found = hits.stream()
                .filter(hit -> hit.score() >= best * SUGGESTS)
                .filter(hit -> relevance.speaksToIt(hit) || rests(hit.page(), answering))
                .map(Hit::page)
                .filter(page -> saysWhatToDo(page, situation))
                .findFirst();
        return found.or(() -> cited.stream().limit(1)
                .flatMap(page -> knowledge.pages(Page.Action.class).filter(action -> rests(action, Set.of(page.id()))))
                .map(Page.class::cast)
                .findFirst());
    }

    private static boolean rests(Page page, Set<String> pages) {
        return page instanceof Page.Action action
                && (action.evidence().stream().anyMatch(pages::contains) || action.duties().stream().anyMatch(pages::contains));
    }

    private Suggestion suggestion(Page page) {
        List<String> steps = page.section(HOW).map(Section::itemTexts).orElse(List.of());
        String stage = page.head().scope().stages().stream().findFirst()
                .map(id -> knowledge.vocabulary().label(Field.STAGE, id)).orElse("At any stage");
        return switch (page) {
            case Page.Action action -> new Suggestion(page.id(), page.title(), steps, action.who(), stage,
                    knowledge.vocabulary().effortLabel(action.effort()), "");
            case Page.Duty duty -> new Suggestion(page.id(), page.title(), steps, duty.who(), stage,
                    knowledge.vocabulary().effortLabel(duty.effort()), binding(duty));
            case Page.Finding _, Page.Technology _, Page.Factor _ ->
                    throw new IllegalArgumentException(page.id() + " is neither an action nor a duty");
        };
    }

    private String binding(Page.Duty duty) {
        String nations = duty.head().scope().nations().stream()
                .map(id -> knowledge.vocabulary().label(Field.NATION, id))
                .collect(Collectors.joining(", "));
        return duty.force() + ", " + nations + "; checked " + duty.head().checked();
    }

    private static List<String> factors(Page best, List<Page> cited) {
        var factors = new LinkedHashSet<>(best.head().factors());
        cited.forEach(page -> factors.addAll(page.head().factors()));
        return factors.stream().limit(3).toList();
    }

    private static List<Page> nearest(List<Hit> hits, Map<String, Page> cited, Optional<Page> doing) {
        var nearest = new ArrayList<Page>();
        for (Hit hit : hits) {
            boolean shown = cited.containsKey(hit.page().id()) || doing.filter(hit.page()::equals).isPresent();
            if (!shown) {
                nearest.add(hit.page());
            }
        }
        return nearest.subList(0, Math.min(NEAREST, nearest.size()));
    }
}
