package app.unhunch.ui.library;

import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What filters are called.
final class CriterionWords {

    private static final int NAMED = 2;

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final TimeWords times;

    CriterionWords(Texts texts, Vocabulary vocabulary, Locale locale) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        times = new TimeWords(locale);
    }

    /// A criterion, such as "Up to 2 min".
    String name(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Serves(var region) -> vocabulary.region(region);
            case Criterion.DoneAt(var position) -> vocabulary.position(position);
            case Criterion.Needs(var tool) -> vocabulary.equipment(tool);
            case Criterion.NeedsNothing _ -> texts.get("equipment.none");
            case Criterion.Within(var most) -> texts.get("time.within", times.minutes(most));
            case Criterion.AtDesk _ -> texts.get("facet.desk");
            case Criterion.Starred _ -> texts.get("facet.star");
        };
    }

    /// What the pill of a facet says, such as "Region: Shoulders, Upper back".
    String pill(Facet facet, Filter filter) {
        var name = texts.get("facet." + facet.name().toLowerCase(Locale.ROOT));
        var picked = filter.of(facet);
        if (picked.isEmpty() || facet == Facet.DESK || facet == Facet.STAR) {
            return name;
        }
        if (picked.size() > NAMED) {
            return texts.get("facet.some", name, picked.size());
        }
        var all = list(picked);
        return facet == Facet.REGION ? texts.get("facet.value", name, all) : all;
    }

    private String list(List<Criterion> picked) {
        return picked.stream().map(this::name).collect(Collectors.joining(texts.get("facet.and")));
    }
}
