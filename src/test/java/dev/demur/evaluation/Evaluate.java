package dev.demur.evaluation;

import dev.demur.ShippedRules;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** The command: {@code mvn -Pevaluate test -Devaluate.args="…"}. Ends with 0, or 1 for a wrong argument or a broken file. */
final class Evaluate {

    private final PrintStream out;
    private final BaselineFile baseline;
    private final Clock clock;

    Evaluate(PrintStream out, BaselineFile baseline, Clock clock) {
        this.out = out;
        this.baseline = baseline;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        // The console's own encoding may know no dash.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Evaluate(out, BaselineFile.COMMITTED, Clock.systemUTC()).run(arguments));
    }

    int run(String... arguments) {
        try {
            evaluate(OptionsReader.read(arguments));
            return 0;
        } catch (WrongArgumentException e) {
            out.println(e.getMessage() + "\n\n" + Options.USAGE);
        } catch (BrokenCorpusException | IOException | IllegalStateException e) {
            out.println(e.getMessage());
        }
        return 1;
    }

    private void evaluate(Options options) throws IOException {
        Evaluation evaluation = Evaluation.of(ShippedRules.engine(options.rules(), options.profile()), options.posts());
        TextReport report = new TextReport(out);
        report.figures(evaluation);
        Listing listing = options.list();
        if (listing != null) {
            report.list(evaluation, listing, options.revealBlind());
        }
        new HtmlReport(options.revealBlind()).write(evaluation, options.html());
        out.println("\nreport: " + options.html());
        if (options.wholeCorpus()) {
            baseline(evaluation, options);
        }
    }

    private void baseline(Evaluation evaluation, Options options) throws IOException {
        Baseline before = baseline.read();
        String reason = options.lowerBecause();
        if (reason != null) {
            baseline.write(before.loweredTo(evaluation, LocalDate.now(clock), reason));
        } else if (options.updateBaseline()) {
            baseline.write(before.raisedTo(evaluation));
        }
        Baseline now = baseline.read();
        now.falls(evaluation).forEach(fall -> out.println("baseline: " + fall.message()));
        now.unguarded(evaluation).forEach(standing -> out.println("baseline: none yet for " + standing.name()));
    }
}
