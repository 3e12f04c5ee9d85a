package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.QuietWatch;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.settings.QuietSettings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A quiet watch made of one sense for each reason. A reason that cannot be asked is not there.
public final class SensedQuiet implements QuietWatch {

    private final List<QuietSense> senses;
    private final Lane lane = new Lane("quiet");

    // of the lane
    private final Set<QuietReason> holding = EnumSet.noneOf(QuietReason.class);
    private final List<Watch> running = new ArrayList<>();
    private Consumer<Set<QuietReason>> listener = _ -> {};
    private int generation;

    SensedQuiet(List<QuietSense> senses) {
        this.senses = List.copyOf(senses);
    }

    @Override
    public void watch(QuietSettings wanted, Consumer<Set<QuietReason>> listener) {
        lane.execute(() -> {
            this.listener = listener;
            stop();
            for (var sense : senses) {
                if (isWanted(sense.reason(), wanted)) {
                    start(sense, wanted, generation);
                }
            }
            tell();
        });
    }

    @Override
    public List<SenseReport> reports() {
        var reports = new ArrayList<SenseReport>();
        for (var sense : senses) {
            reports.add(sense.report());
        }
        return List.copyOf(reports);
    }

    @Override
    public SenseReport report() {
        var working = reports().stream().anyMatch(each -> each.state() == SenseState.WORKING);
        return SenseReport.waiting("quiet", "").as(working ? SenseState.WORKING : SenseState.WAITING);
    }

    @Override
    public void close() {
        lane.finish(this::stop);
    }

    // on the lane

    private void start(QuietSense sense, QuietSettings wanted, int since) {
        running.add(sense.start(wanted, now -> lane.execute(() -> {
            if (since == generation) {
                set(sense.reason(), now);
            }
        })));
    }

    private void stop() {
        running.forEach(Watch::close);
        running.clear();
        holding.clear();
        generation++;
    }

    private void set(QuietReason reason, Boolean now) {
        if (now ? holding.add(reason) : holding.remove(reason)) {
            tell();
        }
    }

    private void tell() {
        listener.accept(Set.copyOf(holding));
    }

    private static boolean isWanted(QuietReason reason, QuietSettings wanted) {
        return switch (reason) {
            case CALL -> wanted.call();
            case FULL_SCREEN -> wanted.fullScreen();
            case DO_NOT_DISTURB -> wanted.doNotDisturb();
            case PROGRAM -> !wanted.programs().isEmpty();
            case BATTERY -> wanted.battery();
            case PAUSE -> false;
        };
    }
}
