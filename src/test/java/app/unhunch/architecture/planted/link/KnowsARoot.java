package app.unhunch.architecture.planted.link;

import app.unhunch.architecture.planted.Root;

/// Sees a root.
public record KnowsARoot(Root root) {}
