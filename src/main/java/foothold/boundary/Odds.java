package foothold.boundary;

import foothold.boundary.Meaning.Subject;

/// How much likelier a text is about each subject than ordinary, as the natural logarithm of the odds: 0 as likely, 3 twenty
/// times as likely.
///
/// A logistic regression on the classifier's scores, fitted on what the labelled examples scored when they were not learnt from
/// (five folds, each class weighing the same). A score alone tells less: many a clinical question comes as near to the crises as
/// some crises do, but nearer still to clinical questions; and an honest question about a safeguard comes near to misuse, but
/// nearer to what is ordinary. With the same examples, of five sets not learnt from and for as many ordinary texts stopped (3 of
/// 100), 93 instead of 88 of 100 clinical questions were told as such, and 93 instead of 89 of 100 attempts at misuse.
record Odds(double crisis, double clinical, double misuse) {

    private static final Line CRISIS = new Line(7.15, 3.84, 1.03, 6.57);
    private static final Line CLINICAL = new Line(4.15, 8.75, -0.11, 7.0);
    private static final Line MISUSE = new Line(1.43, 1.21, 5.08, 4.24);

    /// What each score counts. They add up to the same for every text, so that the ordinary one needs none.
    private record Line(double crisis, double clinical, double misuse, double always) {

        double of(double[] scores) {
            return crisis * scores[Subject.CRISIS.ordinal()] + clinical * scores[Subject.CLINICAL.ordinal()]
                    + misuse * scores[Subject.MISUSE.ordinal()] + always;
        }
    }

    /// The odds that these scores speak for.
    ///
    /// @param scores by subject: about 1 when the text is surely of it, -1 when surely not
    static Odds of(double[] scores) {
        return new Odds(CRISIS.of(scores), CLINICAL.of(scores), MISUSE.of(scores));
    }

    /// The odds of one subject; of an ordinary text against itself 0.
    double of(Subject subject) {
        return switch (subject) {
            case CRISIS -> crisis;
            case CLINICAL -> clinical;
            case MISUSE -> misuse;
            case ORDINARY -> 0;
        };
    }
}
