/// A small D-Bus client over the Unix socket: only what the ports need, in a few classes that cost the
/// agent little memory. Knows nothing of what is said over it.
package app.unhunch.desktop.linux.bus;
