package app.unhunch.ui.library;

import app.unhunch.exercise.Reference;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The words on the page about a move.
final class MoveWords {

    private MoveWords() {}

    /// Steps with their numbers, and the sections below in two columns.
    static List<Node> told(MoveScreen screen, Texts texts) {
        List<Node> told = new ArrayList<>();
        if (!screen.steps().isEmpty()) {
            var head = new Label(texts.get(screen.dose().isPresent() ? "how" : "read"));
            head.getStyleClass().add("t3");
            var steps = new VBox(10, head);
            for (var index = 0; index < screen.steps().size(); index++) {
                steps.getChildren().add(step(index + 1, screen.steps().get(index)));
            }
            told.add(steps);
        }
        var grid = new GridPane(24, 20);
        for (var column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (var index = 0; index < screen.sections().size(); index++) {
            grid.add(section(screen.sections().get(index)), index % 2, index / 2);
        }
        told.add(grid);
        return told;
    }

    /// Who should take care, with the way to when to see a doctor.
    static Node care(MoveScreen screen, MoveViewModel model) {
        var texts = model.texts();
        var lines = new VBox(4, title(texts.get("care")));
        screen.cautions().forEach(caution -> lines.getChildren().add(paragraph(caution, "small")));
        var doctor = link(texts.get("care.doctor"), model::doctor);
        doctor.setId("move-doctor");
        lines.getChildren().addAll(paragraph(texts.get("care.stop"), "small"), doctor);
        return note("warn", Feather.ALERT_TRIANGLE, lines);
    }

    /// Why a move is not to be done now.
    static Node held(MoveViewModel model) {
        var texts = model.texts();
        return note("warn", Feather.PAUSE, new VBox(4, title(texts.get("hold.title")),
                paragraph(texts.get("hold.line"), "small"), link(texts.get("care.doctor"), model::doctor)));
    }

    /// What it is taken from.
    static Node sources(MoveScreen screen, MoveViewModel model) {
        var texts = model.texts();
        var box = new VBox(10);
        if (!screen.sources().isEmpty()) {
            var works = new VBox(2, paragraph(texts.get("source"), "small", "muted"));
            screen.sources().forEach(source -> works.getChildren().add(source(source, model)));
            box.getChildren().add(row(Icons.small(Feather.BOOK), works));
        }
        box.getChildren().add(row(Icons.small(Feather.INFO), paragraph(texts.get("written"), "small", "muted")));
        return box;
    }

    private static Node source(Reference source, MoveViewModel model) {
        var words = source.publisher().isEmpty() ? source.title() : source.title() + ", " + source.publisher();
        if (source.address().isEmpty()) {
            return paragraph(words, "small");
        }
        var link = link(words, () -> model.read(source.address()));
        link.setAccessibleText(model.texts().get("source.open", words));
        Tip.on(link, source.address());
        return link;
    }

    private static Node step(int number, String words) {
        var badge = new Label(String.valueOf(number));
        badge.getStyleClass().addAll("uh-step-number", "small");
        var line = paragraph(words, "body");
        line.setPadding(new Insets(3, 0, 0, 0));
        return row(badge, line);
    }

    private static Node section(MoveScreen.Section section) {
        var box = new VBox(4, title(section.title()));
        section.lines().forEach(line -> box.getChildren().add(paragraph(line, "small", "muted")));
        section.link().ifPresent(link -> {
            var button = Buttons.styled(Buttons.plain(link.words()), "tight");
            button.setOnAction(_ -> link.follow().run());
            button.setWrapText(true);
            button.setMinSize(0, Region.USE_PREF_SIZE);
            VBox.setMargin(button, new Insets(4, 0, 0, 0));
            box.getChildren().add(button);
        });
        return box;
    }

    private static Node note(String style, Feather icon, Node words) {
        var note = row(Icons.of(icon), words);
        note.getStyleClass().addAll("uh-note", style);
        return note;
    }

    private static HBox row(Node lead, Node words) {
        var row = new HBox(12, lead, words);
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return row;
    }

    private static Label title(String words) {
        var title = paragraph(words, "t4");
        title.setMinWidth(0);
        return title;
    }

    private static Label paragraph(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    private static Hyperlink link(String words, Runnable follow) {
        var link = new Hyperlink(words);
        link.getStyleClass().addAll("small", "uh-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMinWidth(0);
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> follow.run());
        return link;
    }
}
