package foothold.export;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHpsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/// The same look, smaller, for a document that is to fit on one page.
final class WordStyles {

    /// In half points, as Word counts: smaller than 8 points is hard to read on paper.
    private static final int SMALLEST = 16;
    private static final int PART = 6;
    private static final int OF = 7;
    private static final int TIGHTER = 3;

    private WordStyles() {
    }

    /// Makes letters smaller by a seventh and the space between paragraphs by two thirds.
    static void shrink(CTStyles styles) {
        letters(styles.getDocDefaults().getRPrDefault().getRPr().getSzList());
        for (CTStyle style : styles.getStyleList()) {
            if (style.isSetRPr()) {
                letters(style.getRPr().getSzList());
            }
            if (style.isSetPPr() && style.getPPr().isSetSpacing()) {
                space(style.getPPr().getSpacing());
            }
        }
    }

    private static void letters(List<CTHpsMeasure> sizes) {
        sizes.forEach(size -> size.setVal(BigInteger.valueOf(
                Math.max(SMALLEST, number(size.getVal()) * PART / OF))));
    }

    private static void space(CTSpacing spacing) {
        if (spacing.isSetBefore()) {
            spacing.setBefore(BigInteger.valueOf(number(spacing.getBefore()) / TIGHTER));
        }
        if (spacing.isSetAfter()) {
            spacing.setAfter(BigInteger.valueOf(number(spacing.getAfter()) / TIGHTER));
        }
        if (spacing.isSetLine()) {
            spacing.unsetLine();
        }
    }

    private static long number(Object measure) {
        return Long.parseLong(measure.toString());
    }
}
