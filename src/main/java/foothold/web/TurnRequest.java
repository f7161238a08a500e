package foothold.web;

import foothold.conversation.Requested.Wish;
import foothold.conversation.Turn;
import foothold.interview.Answer;
import foothold.interview.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A turn as the API takes it: exactly one of a message, a command, an answer and a description.
///
/// @param describe the project in the person's own words; what is read from it is proposed in the state
/// @param path     with `start-interview`: `quick` (the default) or `full`
/// @param sequence the sequence number the client saw last; when another turn came since, nothing is kept
record TurnRequest(@Nullable String message, @Nullable String command, @Nullable AnswerRequest answer,
                   @Nullable String describe, @Nullable String path, @Nullable Integer sequence) {

    record AnswerRequest(@Nullable String question, @Nullable String choice, @Nullable List<String> choices,
                         @Nullable String text, @Nullable String mark, @Nullable String note) {

        Turn.Answered turn() {
            if (question == null || question.isBlank()) {
                throw Problem.badRequest("answer.question is missing. Send the id of the question you answer.");
            }
            if (Stream.of(choice, choices, text, mark).filter(given -> given != null).count() != 1) {
                throw Problem.badRequest("An answer holds exactly one of choice, choices, text and mark.");
            }
            return new Turn.Answered(question, answer());
        }

        private Answer answer() {
            String words = Texts.optional(note, "note");
            if (mark != null) {
                return new Answer.Marked(Answer.Mark.find(mark).orElseThrow(() -> Problem.badRequest(
                        "answer.mark must be dont-know, not-applicable, ask-a-colleague or disagree.")), words);
            }
            if (text != null) {
                return new Answer.Said(Texts.required(text, "answer.text"));
            }
            return new Answer.Chosen(choice != null ? List.of(choice) : List.copyOf(choices), words);
        }
    }

    /// What the person wants.
    ///
    /// @throws Problem 400 when the request is not exactly one turn
    Wish wish() {
        if (Stream.of(message, command, answer, describe).filter(given -> given != null).count() != 1) {
            throw Problem.badRequest("Send exactly one of message, command, answer and describe.");
        }
        if (message != null) {
            return new Wish.Take(new Turn.Asked(Texts.required(message, "message")));
        }
        if (describe != null) {
            return new Wish.Take(new Turn.Described(Texts.required(describe, "describe")));
        }
        return answer != null ? new Wish.Take(answer.turn()) : commandWish();
    }

    private Wish commandWish() {
        return switch (command) {
            case "start-interview" -> new Wish.Take(new Turn.Started(interviewPath()));
            case "back" -> new Wish.Take(new Turn.WentBack());
            case "skip" -> new Wish.Skip();
            case "checklist" -> new Wish.Look();
            case "review-point" -> new Wish.Review();
            case "help" -> new Wish.Help();
            case null, default -> throw Problem.badRequest(
                    "command must be start-interview, back, skip, checklist, review-point or help.");
        };
    }

    private Path interviewPath() {
        return switch (path) {
            case null -> Path.QUICK;
            case "quick" -> Path.QUICK;
            case "full" -> Path.FULL;
            default -> throw Problem.badRequest("path must be quick or full.");
        };
    }
}
