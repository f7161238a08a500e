package foothold.advice;

import foothold.advice.Advice.Covered.Opening;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.Sentences;
import foothold.retrieval.Hit;
import foothold.retrieval.Relevance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages that an answer quotes, the one that answers best first, and whether it opens with them.
///
/// An action that is found best opens the answer itself, for its evidence is seldom what was asked about; any other page is
/// the evidence. Who asks whether something is so, or for a figure, hears first what was found out, if it is held.
record Quoted(List<Page> pages, Opening opening) {

    private static final int MOST = 3;
    /// A second or third page joins the answer when it scores at least this share of the best. Chosen on the tuning halves of
    /// the labelled questions: of pages that joined from 0.72 on, four in ten answered.
    private static final double JOINS = 0.85;
    /// A page may come first, before one that was found better, when it scores at least this share of the best.
    private static final double LEADS = 0.7;

    Quoted {
        pages = List.copyOf(pages);
    }

    static Quoted of(String question, KnowledgeBase knowledge, Ranking ranking, Relevance relevance) {
        Page best = ranking.best();
        List<Page> usual = Stream.concat(carrying(best, knowledge, ranking), joining(ranking, relevance)).distinct().toList();
        Optional<Page> figure = Quantity.askedIn(question).filter(Quantity::isSpecific)
                .flatMap(asked -> Stream.concat(usual.stream(), leading(ranking, relevance))
                        .filter(page -> isEvidence(page) && states(page, asked)).findFirst());
        Optional<Page> found = ExpectedAnswer.isEvidence(question)
                ? ranking.from(LEADS).map(Hit::page).filter(page -> isEvidence(page) && (usual.contains(page) || grounds(best).contains(page.id()))).findFirst()
                        .or(() -> usual.stream().filter(Quoted::isEvidence).findFirst())
                : Optional.empty();
        Optional<Page> lead = figure.or(() -> found);
        return new Quoted(Stream.concat(lead.stream(), usual.stream()).distinct().limit(MOST).toList(),
                best instanceof Page.Action && lead.isEmpty() ? Opening.SUGGESTION : Opening.EVIDENCE);
    }

    /// The pages that carry what the best page says: an action's is the one of those it rests on that was itself found best; an
    /// overview of a technology or factor says little by itself, and brings the one of those it rests on that was found best;
    /// every other page carries its own.
    private static Stream<Page> carrying(Page best, KnowledgeBase knowledge, Ranking ranking) {
        List<String> grounds = grounds(best);
        Optional<Page> ground = ranking.best(grounds);
        return switch (best) {
            case Page.Action _ -> ground.or(() -> grounds.stream().findFirst().flatMap(knowledge::findPage)).stream();
            case Page.Technology _, Page.Factor _ -> Stream.concat(Stream.of(best), ground.stream());
            case Page.Finding _, Page.Duty _ -> Stream.of(best);
        };
    }

    /// The ids of the pages because of which a page says what it says; an action's duties when it rests on no evidence.
    private static List<String> grounds(Page page) {
        return switch (page) {
            case Page.Action action -> action.evidence().isEmpty() ? action.duties() : action.evidence();
            case Page.Technology technology -> technology.evidence();
            case Page.Factor factor -> factor.evidence();
            case Page.Finding _, Page.Duty _ -> List.of();
        };
    }

    /// The pages that speak to the question about as well as the best.
    private static Stream<Page> joining(Ranking ranking, Relevance relevance) {
        return ranking.from(JOINS).filter(relevance::speaksToIt).map(Hit::page).filter(Quoted::isEvidence);
    }

    private static Stream<Page> leading(Ranking ranking, Relevance relevance) {
        return ranking.from(LEADS).filter(relevance::speaksToIt).map(Hit::page);
    }

    private static boolean isEvidence(Page page) {
        return page instanceof Page.Sourced;
    }

    private static boolean states(Page page, Quantity asked) {
        return Sentences.of(page.passages().getFirst().text()).stream().anyMatch(asked::answeredBy);
    }
}
