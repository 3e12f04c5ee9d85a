/// What is heard: the queue in which nothing is spoken over something else, and the adapters that play
/// and speak. Depends on the ports of `app.unhunch.desktop` and on `javax.sound.sampled`; loads no class of AWT.
///
/// [app.unhunch.desktop.audio.Speaker] is the one door: it owns the queue, [app.unhunch.desktop.audio.Turns] holds
/// its rules, and [app.unhunch.desktop.audio.AudioChain] builds what this desktop can play and speak with.
package app.unhunch.desktop.audio;
