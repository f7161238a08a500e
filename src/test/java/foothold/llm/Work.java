package foothold.llm;

import foothold.checklist.BoardWording;
import foothold.conversation.Rephrasings;
import foothold.interview.Proposal;
import foothold.interview.Proposals;
import foothold.knowledge.Question;
import foothold.testing.Shipped;
import java.util.List;
import java.util.stream.IntStream;

/// What a model may do besides rewording answers, each with what is there without a model and with a good one.
enum Work {

    /// Rephrasing a follow-up.
    REPHRASE {
        @Override
        List<String> good() {
            return List.of("virtual wards at weekends free up beds");
        }

        @Override
        Object done(LanguageModel model) {
            return Rephrasings.searched(model.rephraser(), BEFORE, QUESTION);
        }

        @Override
        Object without() {
            return BEFORE + " " + QUESTION;
        }
    },

    /// Reading a description.
    PROPOSE {
        @Override
        List<String> good() {
            return List.of(QUESTIONS.getFirst().id() + " | " + QUESTIONS.getFirst().choices().getFirst().id()
                    + " | \"no paid time for training\"");
        }

        @Override
        Object done(LanguageModel model) {
            return HELD.of(model.reader().read(DESCRIPTION, QUESTIONS), DESCRIPTION, QUESTIONS);
        }

        @Override
        Object without() {
            return List.<Proposal>of();
        }
    },

    /// Wording the lines of a board summary.
    SUMMARISE {
        @Override
        List<String> good() {
            return IntStream.range(0, LINES.size()).mapToObj(i -> "[" + (i + 1) + "] " + LINES.get(i)
                    .replace("Serious concern in", "There is serious concern in")).toList();
        }

        @Override
        Object done(LanguageModel model) {
            return model.board().say(LINES);
        }

        @Override
        Object without() {
            return BoardWording.PLAIN.say(LINES);
        }
    };

    static final Proposals HELD = new Proposals(Shipped.KNOWLEDGE.reference().readings());
    static final String BEFORE = "Do virtual wards free up beds?";
    static final String QUESTION = "And at weekends?";
    static final String DESCRIPTION = "Tablets for the wards in June. There is no paid time for training.";
    static final List<Question> QUESTIONS = Shipped.KNOWLEDGE.questions().stream()
            .filter(question -> question.factor() != null && !question.kind().typed()).limit(20).toList();
    static final List<String> LINES = List.of(
            "The project: Electronic patient record, Acute hospital, England, Preparing.",
            "Serious concern in 2 of 7 factors: Skills and knowledge; Culture and leadership.",
            "Some concern in 3 of 7 factors: Ways of working; Safety and equity; User-centred design. "
                    + "Not known yet for 2 of 7 factors: Motivation and attitudes; Resources and infrastructure.",
            "4 answers say that something is in place. 3 questions are still open.",
            "61 tasks on the checklist, of which a rule of the nation asks for 9. The first 5 are below, with who leads.");

    /// What comes of it with a model.
    abstract Object done(LanguageModel model);

    /// What is there without a model.
    abstract Object without();

    /// What a good model writes.
    abstract List<String> good();
}
