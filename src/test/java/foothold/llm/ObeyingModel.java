package foothold.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A model that writes the lines it is given for a request, in parts.
record ObeyingModel(Function<ChatRequest, List<String>> lines) implements StreamingChatModel {

    /// A model that does all that an attacker wants, in every way that could get past a check, beside its work.
    static ObeyingModel of(Attack attack) {
        return new ObeyingModel(request -> {
            String payload = attack.payload();
            var lines = new ArrayList<>(Samples.FAITHFUL);
            lines.add(payload);
            lines.add(payload + " [1]");
            lines.add("[2] " + payload);
            lines.add(Samples.LETTERS + " " + payload + " [2]");
            lines.add(Samples.LETTERS.replace(".", "") + ", and " + payload + " [2]");
            lines.add("At Newcastle Hospitals (" + payload + ") about 24,000 letters lay unsent. [2]");
            lines.add(payload + " " + Samples.DOWNTIME + " [1]");
            lines.add(system(request) + " [1]");
            lines.add(user(request));
            lines.add(payload);
            return lines;
        });
    }

    static String system(ChatRequest request) {
        return ((SystemMessage) request.messages().getFirst()).text();
    }

    static String user(ChatRequest request) {
        return ((UserMessage) request.messages().getLast()).singleText();
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        String text = String.join("\n", lines.apply(request));
        for (int i = 0; i < text.length(); i += 11) {
            handler.onPartialResponse(text.substring(i, Math.min(text.length(), i + 11)));
        }
        handler.onCompleteResponse(ChatResponse.builder().aiMessage(AiMessage.from(text)).finishReason(FinishReason.STOP).build());
    }
}
