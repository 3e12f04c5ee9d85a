package app.unhunch.ui.settings;

import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.Place;
import java.util.function.Consumer;

/// What holds a break until it is over.
final class QuietChapter {

    private final Form form;
    private final Controls controls;
    private final Consumer<Place> go;

    QuietChapter(Form form, Consumer<Place> go) {
        this.form = form;
        this.go = go;
        controls = form.controls();
    }

    void fill() {
        var always = Chips.of("");
        always.setText(form.texts().get("quiet.always"));
        form.card(Chapter.QUIET, "quiet",
                form.row(Chapter.QUIET, "quiet.fullScreen", controls.flag("quiet.fullScreen")),
                form.row(Chapter.QUIET, "quiet.call", controls.flag("quiet.call")),
                form.row(Chapter.QUIET, "quiet.doNotDisturb", controls.flag("quiet.doNotDisturb")),
                form.row(Chapter.QUIET, "quiet.programs", new Control("quiet.programs", new Programs(form.model()))),
                form.row(Chapter.QUIET, "quiet.battery", controls.flag("quiet.battery")),
                form.row(Chapter.QUIET, "quiet.lock", "", always));
        form.add(Chapter.QUIET, new WhatWorks(form.model(), go));
    }
}
