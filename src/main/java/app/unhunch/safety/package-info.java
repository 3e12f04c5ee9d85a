/// Warning signs, what an answer to them allows and forbids, and whom to call. May depend on `exercise`, and on
/// `settings` and `history`, which hold what the user said and felt.
package app.unhunch.safety;
