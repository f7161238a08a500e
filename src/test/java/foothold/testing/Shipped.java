package foothold.testing;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;

/// The knowledge that ships with Foothold, read once for all tests. It is edited all the time: tests take ids from it
/// and never name them.
public final class Shipped {

    /// Its files.
    public static final KnowledgeFolder FOLDER = KnowledgeFolder.shipped();

    /// What they say.
    public static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(FOLDER);

    private Shipped() {
    }
}
