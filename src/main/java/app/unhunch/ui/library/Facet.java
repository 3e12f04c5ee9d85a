package app.unhunch.ui.library;

/// What moves can be told apart by; of one facet it is enough that a move fits one of the picked criteria.
public enum Facet {
    REGION, POSITION, EQUIPMENT, TIME, DESK, STAR
}
