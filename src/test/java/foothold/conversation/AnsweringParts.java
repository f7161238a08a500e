package foothold.conversation;

import foothold.advice.Advisor;
import foothold.advice.PlainWording;
import foothold.boundary.Boundary;
import foothold.boundary.Meaning;
import foothold.knowledge.KnowledgeBase;
import foothold.retrieval.LuceneRetriever;
import foothold.retrieval.OnnxEmbedder;
import foothold.retrieval.Retriever;
import foothold.retrieval.VectorWarmup;
import java.nio.file.Path;

/// What answers questions, put together as the product does, for measuring.
record AnsweringParts(Retriever retriever, Answering answering) {

    /// Answers by words and meaning; returns when the vectors are made, which are kept between runs.
    static AnsweringParts byMeaning(KnowledgeBase knowledge) throws InterruptedException {
        var meaning = new Meaning(knowledge.reference().examples());
        VectorWarmup vectors = vectors(knowledge, meaning);
        vectors.begin();
        vectors.join();
        return of(knowledge, meaning, vectors);
    }

    /// Answers by words alone, as the product does until its vectors are made.
    static AnsweringParts byWords(KnowledgeBase knowledge) {
        var meaning = new Meaning(knowledge.reference().examples());
        return of(knowledge, meaning, vectors(knowledge, meaning));
    }

    private static AnsweringParts of(KnowledgeBase knowledge, Meaning meaning, VectorWarmup vectors) {
        var retriever = new LuceneRetriever(knowledge, vectors);
        var boundary = new Boundary(knowledge.reference().boundaries(), meaning);
        return new AnsweringParts(retriever, new Answering(knowledge, boundary, new Advisor(knowledge, retriever), new PlainWording(),
                Rephraser.NONE));
    }

    private static VectorWarmup vectors(KnowledgeBase knowledge, Meaning meaning) {
        return new VectorWarmup(knowledge.pages(), knowledge.reference().notCovered().kinds(), meaning, OnnxEmbedder::new, Path.of("target", "vectors"));
    }
}
