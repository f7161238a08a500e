package foothold.retrieval;

import foothold.knowledge.Situation;

/// Finds pages for a question.
public interface Retriever {

    /// The most characters of a question that are searched; the rest is not looked at.
    int LONGEST_QUESTION = 2_000;

    /// The pages nearest to a question, and the nearest example of what no page answers.
    ///
    /// @param question  as typed; treated as words, never as query syntax
    /// @param situation lifts pages that fit the project and lowers those that do not; never drops a page
    /// @param limit     the most pages returned
    Found find(String question, Situation situation, int limit);

    /// What is ready and what is still being made.
    Readiness readiness();

    /// How far the sentence vectors are.
    ///
    /// @param vectorsMade   how many are ready
    /// @param vectorsNeeded how many there will be
    /// @param problem       why there will be none, or empty
    record Readiness(int vectorsMade, int vectorsNeeded, String problem) {

        /// Whether questions are searched by meaning as well as by words.
        public boolean complete() {
            return problem.isEmpty() && vectorsMade == vectorsNeeded;
        }
    }
}
