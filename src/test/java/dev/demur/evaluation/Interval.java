package dev.demur.evaluation;

/**
 * The shares that agree with what was counted, at 95 %. Wilson's score interval (E. B. Wilson, Probable inference, the law of
 * succession, and statistical inference, 1927): unlike the usual one it stays within 0 and 1 and holds for small counts.
 */
record Interval(double low, double high) {

    private static final double Z = 1.959964;

    static Interval wilson(Ratio ratio) {
        double n = ratio.of();
        double p = ratio.rate();
        double widening = 1 + Z * Z / n;
        double middle = (p + Z * Z / (2 * n)) / widening;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / widening;
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    @Override
    public String toString() {
        return Ratio.share(low) + "–" + Ratio.share(high);
    }
}
