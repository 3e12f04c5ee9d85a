package app.unhunch.architecture.planted.store;

import com.google.gson.JsonElement;

/// A twin where it may be.
public record LineJson(JsonElement line) {}
