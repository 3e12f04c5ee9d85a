package app.unhunch.architecture.planted;

/// A root.
public final class Root {

    private Root() {}
}
