package foothold.retrieval;

import foothold.knowledge.Page;
import foothold.knowledge.Scope;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;

/// How well a page fits a project, as a factor on its score. It reorders and never hides; a law or standard of the person's
/// own nation is never lowered.
final class Fit {

    private static final double NAMED = 1.10;
    private static final double OTHER_TECHNOLOGY = 0.80;
    private static final double OTHER_SETTING = 0.90;
    private static final double OTHER_NATION = 0.70;

    double factor(Page page, Situation situation) {
        Scope scope = page.head().scope();
        double factor = 1;
        if (situation.named(Field.TECHNOLOGY, scope.technologies())) {
            factor *= NAMED;
        } else if (!situation.fits(Field.TECHNOLOGY, scope.technologies())) {
            factor *= OTHER_TECHNOLOGY;
        }
        if (!situation.fits(Field.SETTING, scope.settings())) {
            factor *= OTHER_SETTING;
        }
        if (!situation.fits(Field.NATION, scope.nations())) {
            factor *= OTHER_NATION;
        }
        boolean dutyOfOwnNation = page instanceof Page.Duty && situation.named(Field.NATION, scope.nations());
        return dutyOfOwnNation ? Math.max(factor, 1) : factor;
    }
}
