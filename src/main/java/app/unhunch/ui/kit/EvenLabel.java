package app.unhunch.ui.kit;

import javafx.scene.control.Label;

/// Words that wrap into lines of about the same length, so that no single word is left over in the last one. They stand at
/// the left of the room they are given, and take no more lines than they would in all of it.
public final class EvenLabel extends Label {

    private static final double STEP = 8;

    /// No words yet.
    public EvenLabel() {
        setWrapText(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(narrowest(width));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(narrowest(width), height);
    }

    private double narrowest(double room) {
        var whole = super.computePrefWidth(-1);
        if (room <= STEP || whole <= room) {
            return room;
        }
        var high = super.computePrefHeight(room);
        for (var width = whole / Math.ceil(whole / room); width < room; width += STEP) {
            if (super.computePrefHeight(width) <= high) {
                return Math.ceil(width);
            }
        }
        return room;
    }
}
