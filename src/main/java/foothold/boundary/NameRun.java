package foothold.boundary;

import foothold.knowledge.Ids;

/// Words that may be a person's name.
///
/// @param start the first word
/// @param end   one past the last word
/// @param look  what they look like
record NameRun(int start, int end, Look look) {

    /// What words that may be a name look like. `boundaries.yaml` says how much each counts.
    enum Look {
        /// "Moira Hanlon": both are listed
        FULL_NAME,
        /// "Moira Zyblikiewicz": the forename is listed
        LIKE_FULL_NAME,
        /// "dai evans"
        SMALL_FULL_NAME,
        /// "J. Kowalczyk"
        INITIAL_AND_SURNAME,
        /// "SMITHSON, Gladys"
        SURNAME_FIRST,
        FORENAME,
        SMALL_FORENAME,
        /// "jean", "mark"
        SMALL_DOUBTFUL_FORENAME,
        /// "MOIRA"
        FORENAME_IN_CAPITALS,
        /// "Grace", "Will"
        DOUBTFUL_FORENAME,
        /// the same at the start of a sentence, where every word has a capital
        DOUBTFUL_FORENAME_FIRST,
        SURNAME,
        SMALL_SURNAME,
        DOUBTFUL_SURNAME,
        /// "Suzanna Birkett": the surname is listed
        UNKNOWN_AND_SURNAME,
        /// a capital letter in a sentence
        UNKNOWN,
        /// a capital letter at the start of a sentence
        UNKNOWN_FIRST,
        /// anything after a title
        TITLED;

        private final String key = Ids.of(this);

        /// As the file writes it.
        String key() {
            return key;
        }

        /// Whether hardly anything speaks for the words themselves: then something right beside them must show that they are a name.
        boolean isBare() {
            return this == UNKNOWN || this == UNKNOWN_FIRST || this == SMALL_DOUBTFUL_FORENAME;
        }
    }
}
