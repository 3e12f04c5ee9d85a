package app.unhunch.figure;

/// What a part of the person is made of; a palette gives it its colours.
enum Role {
    SKIN, SHIRT, TROUSERS, HAIR, SOCKS
}
