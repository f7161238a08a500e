package foothold.advice;

/// A statement of evidence with what it rests on. In plain wording its text is the citation's quote.
public record Claim(String text, Citation citation) {
}
