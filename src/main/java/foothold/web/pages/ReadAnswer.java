package foothold.web.pages;

import foothold.interview.Proposal;
import foothold.knowledge.Question;

/// A question with what was read as its answer from a person's own words.
public record ReadAnswer(Question question, Proposal proposal) {
}
