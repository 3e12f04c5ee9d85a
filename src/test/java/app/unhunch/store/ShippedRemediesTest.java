package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.remedy.Remedy;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The timers keep to the numbers of the catalog.
class ShippedRemediesTest {

    /// What the entries of heat pad and cold pack name as their easier variant.
    private static final Duration EASIER = Duration.ofMinutes(10);

    @ParameterizedTest
    @EnumSource
    void aTimerIsAsLongAsItsEntrySays(Remedy remedy) {
        var dosage = CatalogReader.shipped("en").value().catalog().find(remedy.exercise()).orElseThrow().dosage();
        var duration = dosage.duration().orElseThrow();
        assertEquals(seconds(duration.value()), remedy.usual());
        assertEquals(seconds(duration.max()), remedy.most());
        var least = seconds(duration.min());
        assertTrue(remedy.least().equals(least) || remedy.least().equals(EASIER), "from " + remedy.least());
        assertEquals(dosage.gap().map(gap -> Duration.ofMinutes(Math.round(gap.value()))).orElse(Duration.ZERO),
                remedy.rest());
    }

    private static Duration seconds(double value) {
        return Duration.ofSeconds(Math.round(value));
    }
}
