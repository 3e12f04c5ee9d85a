package app.unhunch.store;

import app.unhunch.figure.Beat;
import app.unhunch.figure.Highlight;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Pose;
import app.unhunch.figure.PoseWords;
import app.unhunch.figure.Prop;
import app.unhunch.figure.Trace;
import app.unhunch.figure.Vec;
import app.unhunch.figure.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads motion files; `docs/figures.md` says how they are written.
public final class MotionReader {

    private static final int FORMAT = 1;
    private static final Shape<Double> SECONDS = Shape.number(0, 600);
    private static final Shape<Double> ANGLE = Shape.number(-270, 270);
    private static final Shape<Double> LENGTH = Shape.number(-300, 300);

    private final Map<String, Pose> bases;

    /// @param bases the base poses by name, as [#bases(String, byte[])] reads them
    public MotionReader(Map<String, Pose> bases) {
        this.bases = Map.copyOf(bases);
    }

    /// Reads the file of base poses: an object of poses by name.
    public static Loaded<Map<String, Pose>> bases(String path, byte[] content) {
        var problems = new Problems();
        var poses = new LinkedHashMap<String, Pose>();
        JsonFile.parse(path, content, JsonLimits.OWN, problems).ifPresent(document -> Fields.of(document, problems)
                .ifPresent(fields -> {
                    fields.required("format", Shape.whole(FORMAT, FORMAT), FORMAT);
                    poses.putAll(poses(document, fields, problems, _ -> PoseWords.nothing()));
                    fields.end();
                }));
        return new Loaded<>(Map.copyOf(poses), problems.all());
    }

    /// Reads one motion.
    ///
    /// @param path the file as the user knows it, for messages
    /// @param content JSON in UTF-8
    public Loaded<Optional<Motion>> read(String path, byte[] content) {
        var problems = new Problems();
        var motion = JsonFile.parse(path, content, JsonLimits.OWN, problems)
                .flatMap(document -> Fields.of(document, problems)
                        .flatMap(fields -> motion(document, fields, problems)));
        return new Loaded<>(problems.count() == 0 ? motion : Optional.empty(), problems.all());
    }

    private Optional<Motion> motion(JsonDocument document, Fields fields, Problems problems) {
        fields.required("format", Shape.whole(FORMAT, FORMAT), FORMAT);
        var id = fields.required("id", Shape.ID_TEXT, "unknown");
        var base = base(fields);
        var poses = poses(document, fields, problems, _ -> base);
        var play = play(document, fields, problems, poses);
        var view = fields.object("view", this::view).orElse(new View(0, 6, View.Crop.WHOLE));
        if (!fields.has("view")) {
            fields.note("view", "'view' is missing, expected an object");
        }
        var peaks = named(fields, "peak", poses);
        var thumb = named(fields, "thumb", poses);
        var circling = fields.optional("smooth", Shape.FLAG).orElse(false);
        var each = fields.optional("sides", choice("each", "together")).orElse("together").equals("each");
        var left = fields.optional("side", choice("left", "right")).orElse("right").equals("left");
        var highlights = words(fields, "highlight", Highlight::of);
        var arrows = words(fields, "arrow", Trace::of);
        var arrowOut = fields.optional("arrowOut", Shape.number(0, 60)).orElse(5.0);
        var props = props(document, fields, problems);
        fields.end();
        if (!fields.isWhole() || play.isEmpty() || problems.count() > 0) {
            return Optional.empty();
        }
        var peak = peaks.isEmpty() ? List.of(play.getFirst().pose()) : peaks;
        var motion = new Motion(
                id,
                view,
                props,
                poses,
                play,
                circling ? Motion.Flow.CIRCLING : Motion.Flow.EASED,
                each ? Motion.Sides.EACH : Motion.Sides.TOGETHER,
                highlights,
                peak,
                thumb.isEmpty() ? peak.getFirst() : thumb.getFirst(),
                arrows,
                arrowOut);
        return Optional.of(left ? motion.mirrored() : motion);
    }

    private Pose base(Fields fields) {
        var name = fields.required("base", choice(bases.keySet().stream().sorted().toArray(String[]::new)), "");
        return bases.getOrDefault(name, PoseWords.nothing());
    }

    private static Shape<String> choice(String... words) {
        var all = List.of(words);
        return new Shape<>(() -> "one of " + String.join(", ", all),
                node -> Shape.TEXT.read(node).filter(all::contains));
    }

    /// The poses of `fields`, each from another pose before it or from what `base` says.
    private static Map<String, Pose> poses(
            JsonDocument document, Fields fields, Problems problems, Function<String, Pose> base) {
        var poses = new LinkedHashMap<String, Pose>();
        var reader = new PoseReader(document, problems);
        if (fields.find("poses").orElse(null) instanceof JsonNode.Members named) {
            for (var member : named.values()) {
                if (member.value() instanceof JsonNode.Members words) {
                    var start = start(document, words, problems, poses).orElseGet(() -> base.apply(member.key()));
                    poses.put(member.key(), reader.read(start, words));
                } else {
                    problems.add(document.problem(member.value().at(), "'%s' is %s, expected a pose".formatted(Quote
                            .shortened(member.key()), member.value().kind())));
                }
            }
        } else {
            fields.note("poses", "'poses' is missing or no object, expected poses by name");
        }
        return poses;
    }

    private static Optional<Pose> start(
            JsonDocument document, JsonNode.Members words, Problems problems, Map<String, Pose> poses) {
        for (var word : words.values()) {
            if (word.key().equals("from")) {
                var pose = word.value() instanceof JsonNode.Text text ? poses.get(text.value()) : null;
                if (pose != null) {
                    return Optional.of(pose);
                }
                problems.add(document.problem(word.value().at(), "'from' names no pose that comes before"));
            }
        }
        return Optional.empty();
    }

    private static List<Beat> play(
            JsonDocument document, Fields fields, Problems problems, Map<String, Pose> poses) {
        var tempo = fields.mapped("tempo", SECONDS);
        var play = new ArrayList<Beat>();
        if (fields.find("play").orElse(null) instanceof JsonNode.Items beats && !beats.values().isEmpty()) {
            for (var beat : beats.values()) {
                if (beat instanceof JsonNode.Items(_, var pair) && pair.size() == 2
                        && pair.get(0) instanceof JsonNode.Text pose && pair.get(1) instanceof JsonNode.Text name) {
                    check(document, problems, pose, poses.keySet().contains(pose.value()), "pose");
                    check(document, problems, name, tempo.containsKey(name.value()), "tempo");
                    play.add(new Beat(pose.value(), name.value(), tempo.getOrDefault(name.value(), 1.0)));
                } else {
                    problems.add(document.problem(beat.at(), "expected a pair of a pose and a beat"));
                }
            }
        } else {
            fields.note("play", "'play' is missing or empty, expected pairs of a pose and a beat");
        }
        return play;
    }

    private static void check(
            JsonDocument document, Problems problems, JsonNode.Text name, boolean known, String what) {
        if (!known) {
            problems.add(
                    document.problem(name.at(), "there is no %s '%s'".formatted(what, Quote.shortened(name.value()))));
        }
    }

    private Optional<View> view(Fields view) {
        var yaw = view.required("yaw", ANGLE, 0.0);
        var pitch = view.optional("pitch", ANGLE).orElse(6.0);
        var crop = view.optional("crop", Shape.choice(View.Crop.class)).orElse(View.Crop.WHOLE);
        view.end();
        return Optional.of(new View(yaw, pitch, crop));
    }

    /// One name of a pose, or a list of them.
    private static List<String> named(Fields fields, String key, Map<String, Pose> poses) {
        var value = fields.find(key).orElse(null);
        var names = value instanceof JsonNode.Text(_, var one)
                ? List.of(one)
                : value == null ? List.<String>of()
                : fields.list(key, Shape.WORDS);
        for (var name : names) {
            if (!poses.containsKey(name)) {
                fields.note(key, "there is no pose '%s'".formatted(Quote.shortened(name)));
            }
        }
        return names;
    }

    private static <T> List<T> words(Fields fields, String key, Function<String, T> meaning) {
        var read = new ArrayList<T>();
        for (var word : fields.list(key, Shape.WORDS)) {
            try {
                read.add(meaning.apply(word));
            } catch (IllegalArgumentException wrong) {
                fields.note(key, String.valueOf(wrong.getMessage()));
            }
        }
        return read;
    }

    private static List<Prop> props(JsonDocument document, Fields fields, Problems problems) {
        var props = new ArrayList<Prop>();
        if (!(fields.find("props").orElse(null) instanceof JsonNode.Items items)) {
            return props;
        }
        for (var item : items.values()) {
            switch (item) {
                case JsonNode.Text text -> prop(document, text, problems).ifPresent(props::add);
                case JsonNode.Members members -> {
                    var prop = new Fields(document, members, problems);
                    placed(document, prop, problems).ifPresent(props::add);
                    prop.end();
                }
                default -> problems.add(document.problem(item.at(), "expected a prop, or an object with 'prop'"));
            }
        }
        return props;
    }

    private static Optional<Prop> prop(JsonDocument document, JsonNode.Text name, Problems problems) {
        for (var kind : Prop.Kind.values()) {
            if (kind.key().equals(name.value())) {
                return Optional.of(kind.usual());
            }
        }
        problems.add(document.problem(name.at(), "no prop is called '%s'".formatted(Quote.shortened(name.value()))));
        return Optional.empty();
    }

    private static Optional<Prop> placed(JsonDocument document, Fields fields, Problems problems) {
        var name = fields.find("prop").orElse(new JsonNode.Text(fields.at(), ""));
        var usual = name instanceof JsonNode.Text text ? prop(document, text, problems) : Optional.<Prop>empty();
        var at = fields.list("at", LENGTH);
        var size = fields.optional("size", Shape.number(1, 120));
        return usual.map(prop -> new Prop(prop.kind(), at(prop.at(), at), size.orElse(prop.size())));
    }

    private static Vec at(Vec usual, List<Double> at) {
        return new Vec(
                at.isEmpty() ? usual.x() : at.get(0),
                at.size() < 2 ? usual.y() : at.get(1),
                at.size() < 3 ? usual.z() : at.get(2));
    }
}
