/// What a state machine is, and the one loop that runs it. Depends on the language alone.
package app.unhunch.machine;
