package app.unhunch.architecture.planted.store;

import app.unhunch.architecture.planted.ui.CrossesOnce;

/// One edge that sees another.
public record SeesTheScreen(CrossesOnce door) {}
