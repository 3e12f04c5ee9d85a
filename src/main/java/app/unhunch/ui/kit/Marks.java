package app.unhunch.ui.kit;

import javafx.css.PseudoClass;

/// States of our controls that style sheets can ask for.
public final class Marks {

    /// What runs at this moment.
    public static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    /// A break that was taken.
    public static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    /// A break that was not taken, for whatever reason.
    public static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    /// The break that comes next.
    public static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private Marks() {}
}
