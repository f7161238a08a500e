package foothold.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The LangChain4j model of a provider. A model is made for each call, because its HTTP client belongs to that call; the
/// connections beneath are shared.
final class ChatModels implements AutoCloseable {

    private final Provider provider;
    private final Limits limits;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("model-", 0).factory());
    private final AtomicInteger running = new AtomicInteger();
    private final java.net.http.HttpClient http;

    ChatModels(Provider provider, Limits limits) {
        this.provider = provider;
        this.limits = limits;
        // HTTP/1.1: some model servers drop the body of a request that offers HTTP/2. No redirects: only the set address.
        this.http = java.net.http.HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER)
                .connectTimeout(limits.connect()).executor(this::run).build();
    }

    private void run(Runnable task) {
        threads.execute(() -> {
            running.incrementAndGet();
            try {
                task.run();
            } finally {
                running.decrementAndGet();
            }
        });
    }

    /// How many threads are at work for calls.
    int running() {
        return running.get();
    }

    /// The model for a call.
    StreamingChatModel forCall(ModelCall call) {
        var client = new OneClient(new BoundedHttpClient(http, call, limits.bytes()));
        return switch (provider.kind()) {
            case OPENAI -> {
                var openAi = OpenAiStreamingChatModel.builder().httpClientBuilder(client)
                        .baseUrl(provider.url().toString()).modelName(provider.model());
                provider.key().ifPresent(key -> openAi.apiKey(key.value()));
                yield openAi.build();
            }
            case OLLAMA -> {
                var ollama = OllamaStreamingChatModel.builder().httpClientBuilder(client)
                        .baseUrl(provider.url().toString()).modelName(provider.model()).temperature(0.0).think(false);
                provider.key().ifPresent(key -> ollama.customHeaders(Map.of("Authorization", "Bearer " + key.value())));
                yield ollama.build();
            }
        };
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdownNow();
    }

    /// Gives LangChain4j the client that is there; the limits are that client's own.
    private record OneClient(HttpClient client) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
