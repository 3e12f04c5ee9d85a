package app.unhunch.link;

/// What travels: a message with the number that joins an answer to its request.
sealed interface Envelope {

    /// From a client.
    ///
    /// @param n a number of its own for every request of a client, from 1
    record Asked(long n, Request request) implements Envelope {}

    /// From the agent.
    ///
    /// @param re number of the request that is answered; 0 for what was not asked for
    record Said(long re, Answer answer) implements Envelope {}
}
