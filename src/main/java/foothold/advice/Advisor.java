package foothold.advice;

import foothold.knowledge.Headings;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Mentions;
import foothold.knowledge.NotHeld;
import foothold.knowledge.Page;
import foothold.knowledge.Passage;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Topic;
import foothold.retrieval.Found;
import foothold.retrieval.Hit;
import foothold.retrieval.Outside;
import foothold.retrieval.Relevance;
import foothold.retrieval.Retriever;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what the knowledge says to a question: the sentences that matter from one to three pages, and what to do.
public final class Advisor {

    private static final int HITS = 12;
    private static final int NEAREST = 4;
    /// A topic that one of so many best pages names is not missing.
    private static final int NAMING = 5;
    /// What to do joins the answer when it scores at least this share of the best page. Chosen on the tuning halves of the
    /// labelled questions.
    private static final double SUGGESTS = 0.7;

    private final KnowledgeBase knowledge;
    private final Retriever retriever;
    private final Mentions mentions;
    private final NotHeld notHeld;

    public Advisor(KnowledgeBase knowledge, Retriever retriever) {
        this.knowledge = knowledge;
        this.retriever = retriever;
        this.mentions = new Mentions(knowledge);
        this.notHeld = new NotHeld(knowledge.reference().notCovered().topics());
    }

    /// What the knowledge says to a question, or that it does not cover it.
    ///
    /// @param known what is known of the person's project; what the question itself names goes before it
    public Advice advise(String question, Situation known) {
        Situation situation = mentions.in(question).orElse(known);
        Found found = retriever.find(question, situation, HITS);
        List<Hit> hits = found.hits();
        Relevance relevance = Relevance.of(question, found);
        Optional<Topic> missing = notHeld.in(question, hits.stream().map(Hit::page).limit(NAMING).toList());
        if (!relevance.answers() || missing.isPresent() && !relevance.answersSurely()) {
            return notCovered(relevance.near() || missing.isPresent() ? hits : List.of(), relevance, found.outside(), missing);
        }
        Optional<Doubt> doubt = missing.<Doubt>map(Doubt.OtherTopic::new)
                .or(() -> relevance.isDoubtful() ? Optional.of(new Doubt.Near()) : Optional.empty());
        Advice.Covered covered = covered(question, situation, hits, relevance, doubt);
        return covered.claims().isEmpty() ? notCovered(hits, relevance, found.outside(), missing) : covered;
    }

    /// The kind of a question says who would know; it is told only where the question comes nearer to that kind than to any
    /// page, and not of a topic of our own field.
    private static Advice.NotCovered notCovered(List<Hit> near, Relevance relevance, Optional<Outside> outside, Optional<Topic> notHeld) {
        return new Advice.NotCovered(near.stream().map(Hit::page).limit(NEAREST).toList(), near.isEmpty(),
                outside.filter(_ -> relevance.outsideIsNearer() && notHeld.isEmpty()).map(Outside::kind), notHeld);
    }

    private Advice.Covered covered(String question, Situation situation, List<Hit> hits, Relevance relevance, Optional<Doubt> doubt) {
        var ranking = new Ranking(hits);
        Quoted quoted = Quoted.of(question, knowledge, ranking, relevance);
        List<Page> pages = quoted.pages();
        Optional<Page.ToDo> doing = ranking.best() instanceof Page.Action action ? Optional.of(action)
                : toDo(ranking, situation, relevance, pages);
        return new Advice.Covered(quoted.opening(),
                pages.stream().flatMap(page -> claims(question, situation, page, page == pages.getFirst()).stream()).toList(),
                doing.map(this::suggestion),
                pages.stream().limit(1).flatMap(page -> limits(page).stream()).toList(),
                ranking.factors(),
                nearest(hits, Stream.concat(pages.stream(), doing.stream()).collect(Collectors.toSet())), doubt);
    }

    /// What a page says to the question: more of the page that answers best, the finding alone of the others. A rule that
    /// does not bind in the person's nation first says what is known there.
    private List<Claim> claims(String question, Situation situation, Page page, boolean best) {
        Passage opening = page.passages().getFirst();
        Stream<Claim> elsewhere = situation.find(Field.NATION).stream()
                .flatMap(nation -> page.passageElsewhere(nation).stream()
                        .map(passage -> new Claim(
                                "In " + knowledge.vocabulary().label(Field.NATION, nation) + ": " + passage.text(),
                                Citation.ofOurs(page, passage, passage.text()))));
        Stream<Claim> finding = Pertinence.choose(question, opening.text(), best).stream()
                .map(words -> new Claim(words, Citation.of(page, opening, words)));
        return Stream.concat(elsewhere, finding).toList();
    }

    private static List<Claim> limits(Page page) {
        return page.passages().stream()
                .filter(passage -> passage.heading().equals(Headings.WHAT_THIS_DOES_NOT_SHOW))
                .map(passage -> new Claim(passage.text(), Citation.of(page, passage, passage.text())))
                .toList();
    }

    /// What to do: the best found action or duty that answers by itself or rests on a page that answers.
    private static Optional<Page.ToDo> toDo(Ranking ranking, Situation situation, Relevance relevance, List<Page> quoted) {
        Set<String> answering = quoted.stream().map(Page::id).collect(Collectors.toSet());
        return ranking.from(SUGGESTS)
                .filter(hit -> relevance.speaksToIt(hit) || rests(hit.page(), answering))
                .map(Hit::page).filter(Page.ToDo.class::isInstance).map(Page.ToDo.class::cast)
                .filter(page -> isForHere(page, situation))
                .findFirst();
    }

    /// Whether a page says what to do here: an action does, and a rule that is not another nation's.
    private static boolean isForHere(Page.ToDo page, Situation situation) {
        return page instanceof Page.Action || situation.fits(Field.NATION, page.head().scope().nations());
    }

    private static boolean rests(Page page, Set<String> pages) {
        return page instanceof Page.Action action
                && (action.evidence().stream().anyMatch(pages::contains) || action.duties().stream().anyMatch(pages::contains));
    }

    private Suggestion suggestion(Page.ToDo page) {
        String stage = page.head().scope().stages().stream().findFirst()
                .map(id -> knowledge.vocabulary().label(Field.STAGE, id)).orElse("At any stage");
        return new Suggestion(page.id(), page.title(), page.items(Headings.HOW), page.who(), stage,
                knowledge.vocabulary().effortLabel(page.effort()), page instanceof Page.Duty duty ? binding(duty) : "");
    }

    private String binding(Page.Duty duty) {
        return duty.force() + ", " + knowledge.vocabulary().labels(Field.NATION, duty.head().scope().nations())
                + "; checked " + duty.head().checked();
    }

    private static List<Page> nearest(List<Hit> hits, Set<Page> shown) {
        return hits.stream().map(Hit::page).filter(page -> !shown.contains(page)).limit(NEAREST).toList();
    }
}
