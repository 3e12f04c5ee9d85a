/// What stands before a session: the question about warning signs, what an answer leads to, whom to call, and the page
/// about when to see a doctor.
package app.unhunch.ui.safety;
