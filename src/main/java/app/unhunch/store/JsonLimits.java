package app.unhunch.store;

/// How much a JSON text may hold, so that no file can take the memory or the time of the program.
///
/// @param bytes of the whole file
/// @param depth of objects and lists within each other
/// @param text characters of one text or number
/// @param values values in the whole file
record JsonLimits(int bytes, int depth, int text, int values) {

    /// For catalogs and packs; ten thousand entries fit.
    static final JsonLimits CATALOG = new JsonLimits(48 << 20, 24, 8_000, 2_000_000);

    /// For what the program writes itself.
    static final JsonLimits OWN = new JsonLimits(2 << 20, 24, 8_000, 50_000);
}
