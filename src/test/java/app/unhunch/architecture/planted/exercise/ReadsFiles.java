package app.unhunch.architecture.planted.exercise;

import java.nio.file.Path;

/// Knows more than the language.
public record ReadsFiles(Path file) {}
