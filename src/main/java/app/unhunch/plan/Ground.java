package app.unhunch.plan;

/// Where the mornings of the plan are done.
public enum Ground {

    /// On a mat.
    FLOOR,

    /// In a chair and in office clothes.
    CHAIR
}
