package foothold.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import foothold.advice.Block;
import foothold.advice.Block.Span;
import foothold.advice.Citation;
import foothold.advice.Reply;
import foothold.knowledge.Ids;
import foothold.knowledge.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An answer in the shape of the API.
record ReplyView(String outcome, List<BlockView> blocks, List<BlockView> more, List<CitationView> citations,
                 List<String> factors, List<NearestView> nearest, String announce, String wording,
                 @JsonInclude(JsonInclude.Include.NON_EMPTY) String prompt) {

    record BlockView(String type, List<SpanView> spans, List<List<SpanView>> items) {
        static BlockView of(Block block) {
            return new BlockView(Ids.of(block.type()),
                    block.spans().stream().map(SpanView::of).toList(),
                    block.items().stream().map(item -> item.stream().map(SpanView::of).toList()).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpanView(@Nullable String text, @Nullable Integer cite, @Nullable String href, @Nullable String mark) {
        static SpanView of(Span span) {
            return switch (span) {
                case Span.Text text -> new SpanView(text.text(), null, null, null);
                case Span.Cite cite -> new SpanView(null, cite.number(), null, null);
                case Span.Link link -> new SpanView(link.text(), null, link.href(), null);
                case Span.Mark mark -> new SpanView(mark.text(), null, null, mark.reason());
            };
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CitationView(int n, String passage, String quote, String title, String source, @Nullable Integer year,
                        @Nullable String url, String evidenceType, String strength, String seen, List<String> factors) {
        static CitationView of(int number, Citation citation) {
            return new CitationView(number, citation.passage(), citation.quote(), citation.title(), citation.source(),
                    citation.year(), citation.url(), citation.evidenceType(), citation.strength(), citation.seen(),
                    citation.factors());
        }
    }

    record NearestView(String passage, String title, List<String> factors) {
        static NearestView of(Page page) {
            return new NearestView(page.passages().getFirst().id(), page.title(), page.head().factors());
        }
    }

    static ReplyView of(Reply reply) {
        return new ReplyView(reply.outcome().id(), reply.blocks().stream().map(BlockView::of).toList(),
                reply.more().stream().map(BlockView::of).toList(), numbered(reply.citations()), reply.factors(),
                reply.nearest().stream().map(NearestView::of).toList(), reply.announce(), reply.wording(), reply.prompt());
    }

    static List<CitationView> numbered(List<Citation> citations) {
        return IntStream.range(0, citations.size())
                .mapToObj(index -> CitationView.of(index + 1, citations.get(index))).toList();
    }
}
