/// Warmth and cold: how long they last, when the skin is looked at, and how long it rests after; and what is breathed or
/// pressed as a session. Depends on the machine, on exercises and on routines.
package app.unhunch.remedy;
