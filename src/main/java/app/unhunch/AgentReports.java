package app.unhunch;

import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.SenseReport;
import app.unhunch.link.SenseLine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How every sense of the agent is doing, one line for each.
final class AgentReports {

    private final Desktop desktop;
    private final AgentSound sound;
    private final Supplier<SenseLine> link;

    /// @param link how clients come in
    AgentReports(Desktop desktop, AgentSound sound, Supplier<SenseLine> link) {
        this.desktop = desktop;
        this.sound = sound;
        this.link = link;
    }

    List<SenseLine> lines() {
        var all = Stream.concat(desktop.reports().stream(), Stream.of(sound.report(), autostart()));
        return Stream.concat(all.map(AgentReports::line), Stream.of(link.get())).toList();
    }

    private SenseReport autostart() {
        var waiting = SenseReport.waiting("autostart", "");
        try {
            return waiting.read("", desktop.autostart().enabled() ? "on" : "off");
        } catch (IOException unreadable) {
            return waiting.failed(unreadable);
        }
    }

    private static SenseLine line(SenseReport report) {
        return new SenseLine(report.sense(), report.source(), report.state().name().toLowerCase(Locale.ROOT),
                report.reading(), report.failure());
    }
}
