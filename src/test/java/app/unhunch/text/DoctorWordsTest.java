package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.safety.DoctorSummary;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoctorWordsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-21T18:00+01:00[Europe/Berlin]");
    private static final Map<String, String> NAMES = Map.of("heat-pad", "Heat pad", "cat-cow", "Cat-cow");

    @Test
    void theOnePageSaysWhatWasEntered() throws IOException {
        var html = new DoctorWords(Locale.UK).paper(summary(), id -> NAMES.getOrDefault(id, id), "112", NOW.getZone())
                .html();
        var shots = Files.createDirectories(Path.of("target", "shots"));
        Files.writeString(shots.resolve("summary.html"), html);
        var page = Opened.of(html);
        assertEquals(List.of("Summary for my doctor, Sun 25 Oct to Sat 21 Nov"), page.all("h1"));
        assertEquals(List.of("Pain, 0 (none) to 10 (worst)", "Where and how", "Warning signs", "What I tried",
                "To fill in by hand", "My questions"), page.all("h2"));
        assertEquals(List.of(
                "Written by Unhunch on 21 Nov 2026 from what I entered. It says what was entered and concludes nothing.",
                "14 of 28 days have a score. Lowest 2, highest 6, on Mon 26 Oct.",
                "7-day mean: 6 on Mon 26 Oct, 3 at the end.",
                "Place: Between the shoulder blades and Neck.",
                "What it is like: Stiff.",
                "Asked on 19 Nov 2026; I marked: Pain down your arm together with tingling.",
                "Pain between the shoulder blades: no professional has looked at it yet.",
                "I have: osteoporosis.",
                "2 sessions, 22 min in all. 0 of 0 breaks from sitting taken.",
                "Something hurt during: Cat-cow (Fri 20 Nov)."), page.all("p").subList(0, 10));
        assertEquals(List.of("Heat pad", "1", "4", "2", "1"), page.all("td").subList(0, 5));
        assertEquals(14, page.all("circle").size());
        assertEquals(10, page.all("li").size());
        assertTrue(page.all("p").getLast().endsWith("In an emergency call 112."));
    }

    @Test
    void anEmptyDiaryMakesAPageToo() {
        var nothing = DoctorSummary.of(History.EMPTY, Settings.DEFAULTS, NOW.toLocalDate());
        var page = Opened.of(new DoctorWords(Locale.GERMANY).paper(nothing, id -> id, "112", NOW.getZone()).html());
        assertEquals(List.of("No scores in these days.", "No place was marked.", "Not asked yet.",
                "Nothing in these days."), page.all("p").subList(1, 5));
        assertEquals(List.of(), page.all("svg"));
    }

    @Test
    void medicinesAreNotAskedForAndNothingIsConcluded() {
        var words = Opened.of(new DoctorWords(Locale.UK).paper(summary(), id -> id, "112", NOW.getZone()).html())
                .document().getDocumentElement().getTextContent();
        assertTrue(words.contains("Medicines (Unhunch does not ask about them):"));
        assertTrue(words.contains("not a diagnosis"));
    }

    private static DoctorSummary summary() {
        List<Change> changes = new ArrayList<>();
        for (var back = 26; back >= 0; back -= 2) {
            changes.add(new Change.Add("p" + back, new Entry.Pain(NOW.minusDays(back), 2 + (back + 6) / 8)));
        }
        changes.add(new Change.Add("before", new Entry.Pain(NOW.minusMinutes(40), 4)));
        changes.add(new Change.Add("heat", session("heat-pad", 1, List.of(), NOW.minusMinutes(30))));
        changes.add(new Change.Add("hurt", session("morning", 1, List.of("cat-cow"), NOW.minusDays(1))));
        var settings = Settings.DEFAULTS;
        settings = settings.withSetup(settings.setup().withBack(Set.of("neck", "between-blades"), Set.of("stiff")));
        settings = settings.withSafety(settings.safety()
                .withSigns(Optional.of(new SignAnswer(NOW.minusDays(2).toInstant(), Set.of("arm-with-tingling"))))
                .withBladePain(BladePain.ACKNOWLEDGED).withConditions(Set.of("osteoporosis")));
        return DoctorSummary.of(History.of(changes), settings, NOW.toLocalDate());
    }

    private static Entry session(String routine, int done, List<String> hurt, ZonedDateTime at) {
        return new Entry.Session(at, routine, Duration.ofMinutes(routine.equals("heat-pad") ? 20 : 2), done, 2,
                hurt.isEmpty() ? Entry.Ending.FINISHED : Entry.Ending.HURT, Entry.Origin.CHOSEN, hurt);
    }
}
