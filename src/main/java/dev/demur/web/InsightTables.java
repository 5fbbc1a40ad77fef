package dev.demur.web;

import dev.demur.core.review.insight.Outcomes;
import dev.demur.core.review.insight.ReviewFigures.Figures;
import dev.demur.core.table.Csv;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables behind the charts, as files. */
enum InsightTables {
    DAYS {
        @Override
        String csv(Figures figures) {
            return OUTCOMES_BY.formatted("day")
                    + figures.days().stream()
                            .map(on -> outcomes(on.day().toString(), on.outcomes()))
                            .collect(Collectors.joining());
        }
    },
    CHANNELS {
        @Override
        String csv(Figures figures) {
            return OUTCOMES_BY.formatted("channel")
                    + figures.channels().stream()
                            .map(on -> outcomes(on.channel().id(), on.outcomes()))
                            .collect(Collectors.joining());
        }
    },
    RULES {
        @Override
        String csv(Figures figures) {
            return Csv.line(Stream.of("rule", "decided", "overruled", "upheld"))
                    + figures.rules().stream()
                            .map(of -> row(of.rule().value(), of.decided(), of.overruled(), of.upheld()))
                            .collect(Collectors.joining());
        }
    };

    private static final String OUTCOMES_BY = "%s,approved,rejected,unreviewed,expired\r\n";

    /** The table as a whole, its head first. */
    abstract String csv(Figures figures);

    static Optional<InsightTables> of(String id) {
        return Stream.of(values())
                .filter(table -> table.name().equalsIgnoreCase(id))
                .findFirst();
    }

    private static String outcomes(String first, Outcomes outcomes) {
        return row(first, outcomes.approved(), outcomes.rejected(), outcomes.unreviewed(), outcomes.expired());
    }

    private static String row(String first, Long... numbers) {
        return Csv.line(Stream.concat(Stream.of(first), Stream.of(numbers).map(String::valueOf)));
    }
}
