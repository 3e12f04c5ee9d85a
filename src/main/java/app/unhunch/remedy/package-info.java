/// Warmth and cold: how long they last, when the skin is looked at, and how long it rests after. Depends on the machine
/// and on exercises.
package app.unhunch.remedy;
