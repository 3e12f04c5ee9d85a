package app.unhunch.cli;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.Request;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Consumer;

/// A short talk with the agent: asks one thing, prints the answer, and gives the exit code.
final class Talk {

    private final Program program;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;

    Talk(Program program, PrintWriter out, PrintWriter err) {
        this.program = program;
        this.out = out;
        this.err = err;
        this.texts = Texts.load("cli", program.locale());
    }

    /// Asks for something, of which the status afterwards is printed.
    int wish(Request request) {
        return ask(request, status -> out.println(new StatusWords(program.locale()).line(status)));
    }

    /// Asks, and hands on the status that is answered.
    int ask(Request request, Consumer<BreakStatus> status) {
        return hear(request, answer -> {
            if (answer instanceof Answer.StatusIs(var now)) {
                status.accept(now);
            }
        });
    }

    /// Asks, and hands on whatever is answered but a refusal, which is printed.
    int hear(Request request, Consumer<Answer> heard) {
        var agent = program.agent();
        if (agent.isEmpty()) {
            err.println(texts.get("no-agent"));
            return Exit.NO_AGENT;
        }
        try (LinkClient there = agent.get()) {
            return answered(there.ask(request), heard);
        } catch (IOException lost) {
            err.println(texts.get("agent-lost", String.valueOf(lost.getMessage())));
            return Exit.PROBLEM;
        }
    }

    private int answered(Answer answer, Consumer<Answer> heard) {
        if (answer instanceof Answer.Refused(var why)) {
            err.println(why);
            return Exit.PROBLEM;
        }
        heard.accept(answer);
        return Exit.OK;
    }
}
