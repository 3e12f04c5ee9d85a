package app.unhunch.ui.onboarding;

import javafx.scene.layout.Region;

/// What one step of the first start shows.
///
/// @param body between title and buttons
/// @param next what the button that leads on does
/// @param focus gives the keyboard to the first control
record StepForm(Region body, Runnable next, Runnable focus) {}
