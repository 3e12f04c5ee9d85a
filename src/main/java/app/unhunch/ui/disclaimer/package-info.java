/// What has to be read and acknowledged before the first session.
package app.unhunch.ui.disclaimer;
