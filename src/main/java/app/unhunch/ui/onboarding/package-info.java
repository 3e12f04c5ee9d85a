/// The first start: where it bothers, hours and rhythm, sound and notices, and the first session.
package app.unhunch.ui.onboarding;
