/// A small program that breaks every rule of the house once, to see that each rule can fail. Compiled, never run.
package app.unhunch.architecture.planted;
