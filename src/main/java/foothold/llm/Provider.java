package foothold.llm;

import foothold.knowledge.Ids;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// The server of a language model, as it was set. Nothing but this address is ever called.
///
/// @param url     for OpenAI-compatible servers with the version, such as `https://llm.example.org/v1`
/// @param key     what the server asks for as a bearer token, if it does
/// @param timeout how long one answer may take the model in all
public record Provider(Kind kind, URI url, String model, Optional<Secret> key, Duration timeout) {

    /// What the server speaks.
    public enum Kind {
        OPENAI, OLLAMA;

        /// The kind's name in the settings.
        public String id() {
            return Ids.of(this);
        }
    }
}
