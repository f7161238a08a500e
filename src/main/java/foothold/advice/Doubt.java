package foothold.advice;

import foothold.knowledge.Topic;

/// Why an answer may not be quite the answer.
public sealed interface Doubt {

    /// More often than not such an answer begins with a page about something near.
    record Near() implements Doubt {
    }

    /// The question names a topic that no page treats, and comes so near to other pages that they may help all the same.
    record OtherTopic(Topic topic) implements Doubt {
    }
}
