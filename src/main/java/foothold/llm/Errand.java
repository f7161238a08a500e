package foothold.llm;

import dev.langchain4j.model.chat.request.ChatRequest;

/// Something to ask a model.
///
/// @param calls   the most calls
/// @param passing whether something else waits for it, so that being late for it says nothing about the server
record Errand(ChatRequest request, Limits limits, int calls, boolean passing) {

    /// Words that a person sees as they come.
    static Errand shown(ChatRequest request, Limits limits, int calls) {
        return new Errand(request, limits, calls, false);
    }

    /// Words of which a person sees nothing before they are whole.
    static Errand unseen(ChatRequest request, Limits limits, int calls) {
        return new Errand(request, limits.unseen(), calls, false);
    }

    /// Words that are needed before the real work begins: one call and a short time.
    static Errand inPassing(ChatRequest request, Limits limits) {
        return new Errand(request, limits.inPassing(), 1, true);
    }
}
