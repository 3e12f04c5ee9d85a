/// The socket between the agent and its clients: windows, command lines, text sessions. One JSON line a message. Speaks
/// core types; may depend on the core and on Gson; nobody but the roots and `cli` sees it.
package app.unhunch.link;
