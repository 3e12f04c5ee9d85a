package app.unhunch.architecture.planted.desktop;

import com.google.gson.Gson;

/// Uses a library that is not its own.
public record UsesGson(Gson gson) {}
