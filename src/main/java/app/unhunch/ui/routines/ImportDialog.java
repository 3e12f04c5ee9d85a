package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.TroubleDialog;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// Brings routines in: pasted, dropped, or from a file. Where something is wrong, the places are told and nothing is taken.
final class ImportDialog {

    private static final double WIDE = 600;
    private static final int MOST = 12;

    private final RoutinesViewModel model;
    private final RoutineFiles files;
    private final Supplier<DialogLayer> dialogs;
    private final Texts texts;
    private final TextArea text = new TextArea();
    private final Label wrong = new Label();
    private final Label title = new Label();

    ImportDialog(RoutinesViewModel model, RoutineFiles files, Supplier<DialogLayer> dialogs) {
        this.model = model;
        this.files = files;
        this.dialogs = dialogs;
        texts = model.texts();
        title.getStyleClass().add("t2");
        text.setId("import-text");
        text.getStyleClass().addAll("uh-mono", "uh-import");
        text.setPrefRowCount(8);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        text.setPromptText(texts.get("import.prompt"));
        text.setAccessibleText(texts.get("import.prompt"));
        wrong.setId("import-problems");
        wrong.getStyleClass().addAll("uh-mono", "uh-code");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        wrong.setMaxWidth(Double.MAX_VALUE);
    }

    /// Opens over the window of a node; what the clipboard holds is put in where it looks like a routine.
    void open(Node near) {
        var over = dialogs.get();
        title.setText(texts.get("import.title"));
        say(List.of());
        var clip = Clipboard.getSystemClipboard().getString();
        text.setText(clip != null && clip.strip().startsWith("{") ? clip : "");
        var add = Buttons.primary(texts.get("import.add"));
        add.setId("import-add");
        add.disableProperty().bind(text.textProperty().isEmpty());
        add.setOnAction(_ -> files.read(texts.get("import.pasted"), text.getText(), this::take));
        var file = button("import.file", "import-file", () -> choose(near));
        var cancel = button("cancel", "import-cancel", over::close);
        var row = new HBox(8, add, file, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        var line = new Label(texts.get("import.line"));
        line.getStyleClass().addAll("small", "muted");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        var dialog = new VBox(12, title, line, text, wrong, row);
        dialog.setPadding(new Insets(24));
        dialog.setPrefWidth(WIDE);
        takeDrops(dialog);
        dialog.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.close();
                event.consume();
            }
        });
        over.open(dialog, text);
    }

    /// The Tab key leads on, as it does everywhere else, in place of being typed.
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            text.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Lets routines be dropped on a node, as files or as text.
    void takeDrops(Node on) {
        on.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        on.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            var board = event.getDragboard();
            if (board.hasFiles()) {
                bring(board.getFiles());
            } else if (board.hasString()) {
                files.read(texts.get("import.dropped"), board.getString(), this::take);
            }
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void choose(Node near) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("import.title"));
        var chosen = chooser.showOpenMultipleDialog(near.getScene().getWindow());
        if (chosen != null) {
            bring(chosen);
        }
    }

    /// Brings in what files hold: several together, in their order, or none of them.
    void bring(List<File> chosen) {
        Map<Integer, RoutineFiles.Read> read = new TreeMap<>();
        IntStream.range(0, chosen.size()).forEach(at -> files.read(chosen.get(at).toPath(), one -> {
            read.put(at, one);
            if (read.size() == chosen.size()) {
                take(RoutineFiles.Read.all(List.copyOf(read.values())));
            }
        }));
    }

    /// What is right is taken at once; what is wrong keeps the dialog, or opens it where something was dropped.
    private void take(RoutineFiles.Read read) {
        var over = dialogs.get();
        if (read.problems().isEmpty()) {
            over.close();
            model.bringIn(read.routines());
        } else if (over.openProperty().get()) {
            say(read.problems());
        } else {
            TroubleDialog.open(over, texts, texts.get("import.wrong"), lines(read.problems()));
        }
    }

    private String lines(List<String> problems) {
        var more = problems.size() - MOST;
        return Stream.concat(problems.stream().limit(MOST), more > 0 ? Stream.of(texts.count("import.more", more))
                : Stream.of()).collect(Collectors.joining("\n"));
    }

    private void say(List<String> problems) {
        wrong.setText(lines(problems));
        wrong.setVisible(!problems.isEmpty());
        wrong.setManaged(!problems.isEmpty());
        title.setText(texts.get(problems.isEmpty() ? "import.title" : "import.wrong"));
    }

    private Button button(String key, String id, Runnable does) {
        var button = Buttons.plain(texts.get(key));
        button.setId(id);
        if (key.equals("import.file")) {
            button.setGraphic(Icons.small(Feather.FOLDER));
        }
        button.setOnAction(_ -> does.run());
        return button;
    }
}
