/// A small X11 client over the display's socket: idle time, window properties and window-manager
/// requests, without any native library.
package app.unhunch.desktop.linux.x11;
