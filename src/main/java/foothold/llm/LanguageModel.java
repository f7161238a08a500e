package foothold.llm;

import dev.langchain4j.model.chat.StreamingChatModel;
import foothold.advice.Wording;
import foothold.checklist.BoardWording;
import foothold.conversation.Rephraser;
import foothold.interview.SecondReader;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A provider's model and the four things it may do. All of them share its limits, its breaker and its switch.
///
/// Safe for many threads.
public final class LanguageModel implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);

    private final Voice voice;
    private final Prompts prompts;
    private final Runnable close;
    private final Wording wording;
    private final Rephraser rephraser;
    private final SecondReader reader;
    private final BoardWording board;

    LanguageModel(Function<ModelCall, StreamingChatModel> models, Prompts prompts, Limits limits, BooleanSupplier off,
                  Runnable close) {
        this.voice = new Voice(models, limits, off);
        this.prompts = prompts;
        this.close = close;
        this.wording = new LlmWording(voice, prompts.reword());
        this.rephraser = new LlmRephraser(voice, prompts.rephrase());
        this.reader = new LlmReader(voice, prompts.propose());
        this.board = new LlmBoardWording(voice, prompts.summarise());
    }

    /// A provider's model.
    ///
    /// @param data the folder in which a file `llm-off` switches the model off
    public static LanguageModel of(Provider provider, Prompts prompts, Path data) {
        Limits limits = Limits.within(provider.timeout());
        var models = new ChatModels(provider, limits);
        LOG.info("A language model is used by {}, with prompts reword {}, rephrase {}, propose {}, summarise {}",
                provider.kind().id(), prompts.reword().version(), prompts.rephrase().version(),
                prompts.propose().version(), prompts.summarise().version());
        return new LanguageModel(models::forCall, prompts, limits, new OffSwitch(data, System::nanoTime), models::close);
    }

    /// Rewords the evidence of answers.
    public Wording wording() {
        return wording;
    }

    /// Rephrases follow-ups.
    public Rephraser rephraser() {
        return rephraser;
    }

    /// Reads descriptions of projects.
    public SecondReader reader() {
        return reader;
    }

    /// Rewords the lines of board summaries.
    public BoardWording board() {
        return board;
    }

    /// How many calls may begin now.
    int free() {
        return voice.free();
    }

    @Override
    public void close() {
        close.run();
    }
}
