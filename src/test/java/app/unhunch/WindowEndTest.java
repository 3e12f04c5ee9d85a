package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WindowEndTest {

    private final WindowEnd end = new WindowEnd();
    private final List<String> said = new ArrayList<>();
    private boolean idle = true;
    private Runnable meanwhile = () -> {};

    @Test
    void endsOnceNothingIsShown() throws Exception {
        end.nothingShown();
        await();
        assertEquals(List.of("gone"), said);
    }

    @Test
    void comesBackForAnOrderThatWasGivenBeforeItsEndWasHeard() throws Exception {
        meanwhile = () -> {
            idle = false;
            meanwhile = () -> {};
            end.forGood();
        };
        end.nothingShown();
        await();
        assertEquals(List.of("gone", "back"), said);
    }

    @Test
    void staysWhereSomethingIsShownAgain() throws Exception {
        idle = false;
        end.nothingShown();
        end.forGood();
        await();
        assertEquals(List.of(), said);
    }

    @Test
    void endsForGoodWithoutAWord() throws Exception {
        end.forGood();
        await();
        assertEquals(List.of(), said);
    }

    private void await() throws InterruptedException {
        end.await(() -> idle, new WindowEnd.Say() {
            @Override
            public void gone() {
                said.add("gone");
                meanwhile.run();
            }

            @Override
            public void back() {
                said.add("back");
            }
        });
    }
}
