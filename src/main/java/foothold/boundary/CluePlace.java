package foothold.boundary;

import foothold.knowledge.Ids;

/// Where a clue stands that tells whether words are a person's name. What is told soonest comes first.
enum CluePlace {

    /// the words themselves
    NAMED {
        @Override
        boolean has(PhraseSet phrases, Words words, NameRun run) {
            return phrases.startsAt(words, run.start());
        }
    },
    /// right before them
    BEFORE {
        @Override
        boolean has(PhraseSet phrases, Words words, NameRun run) {
            return endsAt(phrases, words, run.start());
        }
    },
    /// right after them
    AFTER {
        @Override
        boolean has(PhraseSet phrases, Words words, NameRun run) {
            return !owns(words, run) && phrases.startsAt(words, run.end());
        }
    },
    /// right after them, with nothing but a space between
    JOINED {
        @Override
        boolean has(PhraseSet phrases, Words words, NameRun run) {
            return words.gapAfter(run.end() - 1).equals(" ") && AFTER.has(phrases, words, run);
        }
    },
    /// right after "Mo's"
    OWNED {
        @Override
        boolean has(PhraseSet phrases, Words words, NameRun run) {
            return owns(words, run) && phrases.startsAt(words, run.end());
        }
    },
    /// a few words after them, in the same sentence
    NEAR {
        @Override
        boolean has(PhraseSet phrases, Words words, NameRun run) {
            return phrases.isWithin(words, run.end(), endOfSentence(words, run.end(), FEW));
        }
    },
    /// many words after them, in this sentence or the next
    LATER {
        @Override
        boolean has(PhraseSet phrases, Words words, NameRun run) {
            return phrases.isWithin(words, run.end(), run.end() + MANY);
        }
    },
    /// in the same sentence on either side
    AROUND {
        @Override
        boolean has(PhraseSet phrases, Words words, NameRun run) {
            return phrases.isWithin(words, startOfSentence(words, run.start()), run.start())
                    || phrases.isWithin(words, run.end(), endOfSentence(words, run.end(), MANY));
        }
    };

    private static final int FEW = 6;
    private static final int MANY = 25;
    private static final int MANY_BEFORE = 12;
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_ABBREVIATION = 4;

    abstract boolean has(PhraseSet phrases, Words words, NameRun run);

    /// As the file writes it.
    String key() {
        return Ids.of(this);
    }

    /// Whether this is right beside the words or in them.
    boolean isBeside() {
        return compareTo(NEAR) < 0;
    }

    private static boolean owns(Words words, NameRun run) {
        return NameRuns.isPossessive(words, run.end() - 1);
    }

    /// A full stop ends the sentence unless it is an abbreviation's: "pt. Olga".
    private static boolean endsAt(PhraseSet phrases, Words words, int at) {
        if (endsSentence(words, at - 1) && words.plain(at - 1).length() > LONGEST_ABBREVIATION) {
            return false;
        }
        for (int from = Math.max(0, at - LONGEST_PHRASE); from < at; from++) {
            for (int end : words.ends(phrases, from)) {
                if (end == at) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int endOfSentence(Words words, int from, int most) {
        int end = from;
        while (end < words.size() && end < from + most && !(end > from && endsSentence(words, end - 1))) {
            end++;
        }
        return end;
    }

    private static int startOfSentence(Words words, int from) {
        int start = from;
        while (start > 0 && from - start < MANY_BEFORE && !endsSentence(words, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean endsSentence(Words words, int at) {
        String gap = words.gapAfter(at);
        return gap.contains("? ") || gap.contains("! ") || gap.contains(". ") || gap.contains("\n");
    }
}
