package dev.demur.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the blind part must at least come to, and every time that was lowered, with the reason. Immutable. */
record Baseline(List<Standing> standings, List<Lowering> lowerings) {

    Baseline {
        standings = List.copyOf(standings);
        lowerings = List.copyOf(lowerings);
    }

    /** One measure set lower on purpose. */
    record Lowering(LocalDate lowered, String language, Measure measure, Ratio from, Ratio to, String reason) {}

    /** What an evaluation comes to. */
    static Baseline of(Evaluation evaluation) {
        List<Standing> standings = new ArrayList<>();
        for (Slice slice : evaluation.blind()) {
            Standing.GUARDED.forEach(measure -> standings.add(Standing.of(slice, measure)));
        }
        return new Baseline(standings, List.of());
    }

    /** What an evaluation falls short of. */
    List<Fall> falls(Evaluation evaluation) {
        Baseline now = of(evaluation);
        return standings.stream()
                .map(before -> new Fall(before, now.like(before).orElse(null)))
                .filter(fall -> fall.now() == null || fall.now().below(fall.before()))
                .toList();
    }

    /** What an evaluation measures and the baseline does not hold yet. */
    List<Standing> unguarded(Evaluation evaluation) {
        return of(evaluation).standings.stream()
                .filter(now -> like(now).isEmpty())
                .toList();
    }

    /** Every measure that got better or is new; what fell stays where it was. */
    Baseline raisedTo(Evaluation evaluation) {
        List<Standing> raised = new ArrayList<>();
        Baseline now = of(evaluation);
        standings.stream().filter(before -> now.like(before).isEmpty()).forEach(raised::add);
        now.standings.forEach(
                standing -> raised.add(like(standing).filter(standing::below).orElse(standing)));
        return new Baseline(raised, lowerings);
    }

    /** Exactly what was measured, with a note for each measure that fell. */
    Baseline loweredTo(Evaluation evaluation, LocalDate day, String reason) {
        List<Lowering> notes = new ArrayList<>(lowerings);
        for (Fall fall : falls(evaluation)) {
            Standing before = fall.before();
            Ratio to = fall.now() == null ? new Ratio(0, 0) : fall.now().ratio();
            notes.add(new Lowering(day, before.language(), before.measure(), before.ratio(), to, reason));
        }
        return new Baseline(of(evaluation).standings, notes);
    }

    private Optional<Standing> like(Standing other) {
        return standings.stream().filter(standing -> standing.sameAs(other)).findFirst();
    }
}
