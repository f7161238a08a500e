package foothold.knowledge;

/// The headings of pages by which the product finds what it shows; knowledge/README.md says where each belongs.
public final class Headings {

    public static final String HOW = "How";
    public static final String DONE_WHEN = "Done when";
    public static final String ASK_THE_SUPPLIER = "Ask the supplier";
    public static final String EQUITY_CHECK = "Equity check";
    public static final String WHERE_EXPERTS_DISAGREE = "Where experts disagree";
    public static final String WHAT_THIS_DOES_NOT_SHOW = "What this does not show";

    private Headings() {
    }
}
