package foothold.llm;

import foothold.advice.Wording.Asked;
import foothold.interview.Proposal;
import foothold.interview.SecondReader;
import foothold.knowledge.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads descriptions of projects with a language model, which points at answers by their ids and at the words they rest on.
final class LlmReader implements SecondReader {

    private static final Logger LOG = LoggerFactory.getLogger(LlmReader.class);
    private static final int MOST_LINES = 40;
    private static final Pattern LINE = Pattern.compile(
            "(?:[-*\u2022]\\s*)?([a-z0-9-]{1,80})\\s*\\|\\s*([a-z0-9-]{1,80})\\s*\\|\\s*[\"\u201c]?(.{1,400}?)[\"\u201d]?");

    private final Voice voice;
    private final Prompt prompt;

    LlmReader(Voice voice, Prompt prompt) {
        this.voice = voice;
        this.prompt = prompt;
    }

    @Override
    public List<Proposal> read(String description, List<Question> questions) {
        if (questions.isEmpty() || voice.off()) {
            return List.of();
        }
        var request = prompt.request(Map.of("description", Prompt.asData(description),
                "questions", questions.stream().map(LlmReader::written).collect(Collectors.joining("\n"))));
        Overheard heard = Overheard.of(voice, Errand.unseen(request, voice.limits(), Asked.MOST_CALLS));
        List<Proposal> proposals = heard.lines().stream().limit(MOST_LINES).flatMap(line -> proposal(line).stream()).toList();
        LOG.info("Description read, prompt {}, {} lines, {} of them proposals{}", prompt.version(), heard.lines().size(),
                proposals.size(), Failure.after(heard.failure()));
        return proposals;
    }

    private static String written(Question question) {
        return Stream.concat(Stream.of(question.id() + ": " + question.text()),
                question.choices().stream().map(choice -> "- " + choice.id() + ": " + choice.text()))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Proposal> proposal(String line) {
        Matcher read = LINE.matcher(line);
        return read.matches()
                ? Optional.of(new Proposal(read.group(1), List.of(read.group(2)), "", List.of(read.group(3)))) : Optional.empty();
    }
}
